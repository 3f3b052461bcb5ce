namespace Portal.Articles.ViewModels;

/// <summary>The shape RelatedArticles: those that the editors chose, filled up from the same event stream and tags.</summary>
public class RelatedArticlesViewModel
{
    /// <summary>The articles.</summary>
    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];
}
