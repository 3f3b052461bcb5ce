namespace Portal.Articles.ViewModels;

/// <summary>A link to a list of articles: a category, a tag, an event stream.</summary>
public class LinkViewModel
{
    /// <summary>What the link says.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where it leads, within the site.</summary>
    public string Url { get; set; } = "";
}
