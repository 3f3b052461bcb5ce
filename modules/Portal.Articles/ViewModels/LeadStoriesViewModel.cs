namespace Portal.Articles.ViewModels;

/// <summary>The shape LeadStories: the articles that stand first on the home page.</summary>
public class LeadStoriesViewModel
{
    /// <summary>The article to show large; null while there are none.</summary>
    public ArticleSummaryViewModel? Lead { get; set; }

    /// <summary>Those beside it.</summary>
    public IReadOnlyList<ArticleSummaryViewModel> Others { get; set; } = [];
}
