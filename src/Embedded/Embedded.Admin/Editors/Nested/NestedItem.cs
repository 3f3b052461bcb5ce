using OrchardCore.ContentManagement;

namespace Embedded.Admin.Editors.Nested;

/// <summary>An item inside another one, as the form has it.</summary>
/// <param name="Prefix">What the names of its inputs begin with.</param>
/// <param name="Item">The item with what was typed.</param>
/// <param name="IsNew">Its editor shows the values that its type proposes.</param>
/// <param name="IsChanged">A button of the form has just added or moved it.</param>
public sealed record NestedItem(string Prefix, ContentItem Item, bool IsNew = false, bool IsChanged = false)
{
    /// <summary>The items below it, where it is part of a tree.</summary>
    public IReadOnlyList<NestedItem> Children { get; init; } = [];
}
