namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleHeader: what stands above an article's text.</summary>
public class ArticleHeaderViewModel : ArticleSummaryViewModel
{
    /// <summary>The way to here: all news, then the category and those above it.</summary>
    public IReadOnlyList<LinkViewModel> Breadcrumb { get; set; } = [];

    /// <summary>When the published text was last changed.</summary>
    public DateTime? ModifiedUtc { get; set; }
}
