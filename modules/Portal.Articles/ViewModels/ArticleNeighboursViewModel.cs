namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleNeighbours: the articles before and after one in its category.</summary>
public class ArticleNeighboursViewModel
{
    /// <summary>The next older article.</summary>
    public ArticleLinkViewModel? Previous { get; set; }

    /// <summary>The next newer article.</summary>
    public ArticleLinkViewModel? Next { get; set; }
}
