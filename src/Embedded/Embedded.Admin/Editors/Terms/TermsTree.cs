using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Admin.Editors.Nested;
using Embedded.Contents.Parts.Taxonomies;
using OrchardCore.ContentManagement;

namespace Embedded.Admin.Editors.Terms;

/// <summary>Terms below terms: they are kept on the term itself, not in a part.</summary>
internal sealed class TermsTree : INestedTree
{
    private const string Terms = "Terms";

    public string Name => Terms;

    public IReadOnlyList<ContentItem> ChildrenOf(ContentItem item) => [.. TermTree.Children(item)];

    public void SetChildren(ContentItem item, IEnumerable<ContentItem> children)
    {
        var below = new JsonArray([.. children.Select(child => JsonSerializer.SerializeToNode(child, JOptions.Default))]);
        if (below.Count > 0 || item.Data.ContainsKey(Terms))
        {
            item.Data[Terms] = below;
        }
    }
}
