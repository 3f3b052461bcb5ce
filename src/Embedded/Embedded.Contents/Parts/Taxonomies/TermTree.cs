using System.Text.Json.Nodes;
using System.Text.Json;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Parts.Taxonomies;

/// <summary>Walks a taxonomy: terms below a term are kept in its JSON as "Terms", not in a part.</summary>
internal static class TermTree
{
    public static IEnumerable<ContentItem> Children(ContentItem term) =>
        term.Data["Terms"] is JsonArray terms
            ? terms.OfType<JsonObject>().Select(json => json.Deserialize<ContentItem>(JOptions.Default)!)
            : [];

    public static ContentItem? Find(IEnumerable<ContentItem> terms, string termContentItemId)
    {
        foreach (var term in terms)
        {
            if (term.ContentItemId == termContentItemId)
            {
                return term;
            }

            if (Find(Children(term), termContentItemId) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>A term and the terms above it, the term itself first; nothing where the terms do not hold it.</summary>
    public static IReadOnlyList<ContentItem> Hierarchy(IEnumerable<ContentItem> terms, string termContentItemId)
    {
        foreach (var term in terms)
        {
            if (term.ContentItemId == termContentItemId)
            {
                return [term];
            }

            if (Hierarchy(Children(term), termContentItemId) is { Count: > 0 } below)
            {
                return [.. below, term];
            }
        }

        return [];
    }
}
