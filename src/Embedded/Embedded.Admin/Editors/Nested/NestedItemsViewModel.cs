using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Admin.Editors.Nested;

/// <summary>The form of the items inside another one.</summary>
/// <param name="Prefix">What the names of its inputs begin with.</param>
/// <param name="Label">What the items are together.</param>
/// <param name="Rows">The items, in their order.</param>
/// <param name="Types">What can be added.</param>
/// <param name="Above">The prefix of the level above, where these are below an item of a tree.</param>
public sealed record NestedItemsViewModel(string Prefix, string Label, IReadOnlyList<NestedItemRow> Rows, IReadOnlyList<ContentTypeDefinition> Types, string? Above);
