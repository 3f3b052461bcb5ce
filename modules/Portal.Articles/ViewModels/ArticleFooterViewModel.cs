namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleFooter: who wrote an article, where it comes from, and the lists that it belongs to.</summary>
public class ArticleFooterViewModel
{
    /// <summary>The pen name.</summary>
    public string? PenName { get; set; }

    /// <summary>The list of the author's articles.</summary>
    public string? AuthorUrl { get; set; }

    /// <summary>Where the article appeared first; null for the portal's own.</summary>
    public LinkViewModel? Source { get; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyList<LinkViewModel> Tags { get; set; } = [];

    /// <summary>The event stream, if any.</summary>
    public LinkViewModel? EventStream { get; set; }
}
