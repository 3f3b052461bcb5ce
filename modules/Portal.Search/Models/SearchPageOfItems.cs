namespace Portal.Search.Models;

/// <summary>One page of what was found. The count is missing where it would tell of items that the visitor may not see.</summary>
public sealed record SearchPageOfItems(IReadOnlyList<FoundItem> Items, int? Count, bool HasMore)
{
    /// <summary>Nothing.</summary>
    public static SearchPageOfItems None { get; } = new([], 0, HasMore: false);
}
