namespace Portal.Search.ViewModels;

/// <summary>An item that was found.</summary>
public sealed class SearchResultViewModel
{
    public string Title { get; init; } = "";

    public string Url { get; init; } = "";

    public string TypeName { get; init; } = "";

    public DateTime? PublishedUtc { get; init; }

    /// <summary>HTML from the provider: to be sanitised.</summary>
    public string Excerpt { get; init; } = "";
}
