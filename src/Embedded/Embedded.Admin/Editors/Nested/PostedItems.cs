namespace Embedded.Admin.Editors.Nested;

/// <summary>The items that a form names: prefixes, types and ids stand in the same order.</summary>
internal sealed record PostedItems(string[] Prefixes, string[] ContentTypes, string[] ContentItems);
