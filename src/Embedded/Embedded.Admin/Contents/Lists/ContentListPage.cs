namespace Embedded.Admin.Contents.Lists;

/// <summary>One page of a list; the places lead to the pages beside it.</summary>
internal sealed record ContentListPage(IReadOnlyList<ContentListRow> Rows, string? Before, string? After);
