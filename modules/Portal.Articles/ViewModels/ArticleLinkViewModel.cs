namespace Portal.Articles.ViewModels;

/// <summary>A link to an article, with its date.</summary>
public class ArticleLinkViewModel
{
    /// <summary>The title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The address, within the site.</summary>
    public string Url { get; set; } = "";

    /// <summary>The date that readers see.</summary>
    public DateTime? DisplayUtc { get; set; }
}
