using OrchardCore.ContentManagement;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Items that have items of their own below them, such as menu items and terms.</summary>
internal interface INestedTree
{
    /// <summary>What stands between an item's prefix and the names of the items below it.</summary>
    string Name { get; }

    IReadOnlyList<ContentItem> ChildrenOf(ContentItem item);

    void SetChildren(ContentItem item, IEnumerable<ContentItem> children);
}
