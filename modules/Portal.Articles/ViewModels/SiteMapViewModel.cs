namespace Portal.Articles.ViewModels;

/// <summary>The shape SiteMap.</summary>
public class SiteMapViewModel
{
    /// <summary>The list of all news.</summary>
    public LinkViewModel News { get; set; } = new();

    /// <summary>The categories, each with those below it.</summary>
    public IReadOnlyList<SiteMapNodeViewModel> Categories { get; set; } = [];

    /// <summary>The fixed pages of the site, by title.</summary>
    public IReadOnlyList<LinkViewModel> Pages { get; set; } = [];
}
