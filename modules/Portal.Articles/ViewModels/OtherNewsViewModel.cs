namespace Portal.Articles.ViewModels;

/// <summary>The shape OtherNews: newer and older articles of the same category, ten together where there are ten.</summary>
public class OtherNewsViewModel
{
    /// <summary>The newer ones, the newest first.</summary>
    public IReadOnlyList<ArticleLinkViewModel> Newer { get; set; } = [];

    /// <summary>The older ones, the newest first.</summary>
    public IReadOnlyList<ArticleLinkViewModel> Older { get; set; } = [];

    /// <summary>The category.</summary>
    public LinkViewModel? Category { get; set; }
}
