namespace Portal.Search.Models;

/// <summary>The content types that visitors search, and of which fields. The index profile in the recipe names the same.</summary>
public static class SearchedTypes
{
    public const string Article = "Article";

    public const string Meeting = "Meeting";

    public const string Association = "Association";

    public const string Page = "Page";

    /// <summary>In the order in which the page offers them.</summary>
    public static IReadOnlyList<string> All { get; } = [Article, Meeting, Association, Page];
}
