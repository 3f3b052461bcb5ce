using OrchardCore.ContentManagement;

namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleList: a page of the articles of a category, a tag, an event stream, or of all news.</summary>
public class ArticleListViewModel
{
    /// <summary>The term, or the taxonomy of categories, whose articles these are.</summary>
    public ContentItem? ContentItem { get; set; }

    /// <summary>The articles of the page, the newest first.</summary>
    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];

    /// <summary>The pages.</summary>
    public PagesViewModel Pages { get; set; } = new();

    /// <summary>The way to here: all news, then the categories above this one.</summary>
    public IReadOnlyList<LinkViewModel> Breadcrumb { get; set; } = [];

    /// <summary>The categories to go on to: those below this one, or beside it where there are none.</summary>
    public IReadOnlyList<LinkViewModel> Categories { get; set; } = [];

    /// <summary>The months that have articles, at the list of all news.</summary>
    public IReadOnlyList<ArchiveLinkViewModel> Months { get; set; } = [];

    /// <summary>The authors with the most articles, at the list of all news.</summary>
    public IReadOnlyList<ArchiveLinkViewModel> Authors { get; set; } = [];

    /// <summary>The first day of the month that is asked for, if any.</summary>
    public DateTime? Month { get; set; }

    /// <summary>The author that is asked for, if any.</summary>
    public string? Author { get; set; }

    /// <summary>The list without a month or an author.</summary>
    public string Url { get; set; } = "";

    /// <summary>The feed of the list; null where it has none.</summary>
    public string? FeedUrl { get; set; }
}
