namespace Portal.Articles.ViewModels;

/// <summary>A page among those of a list, or a gap between them.</summary>
public class PageLinkViewModel
{
    /// <summary>The number of the page; 0 stands for the pages that are left out here.</summary>
    public int Number { get; set; }

    /// <summary>The address, within the site.</summary>
    public string? Url { get; set; }

    /// <summary>Whether this is the page that is shown.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Whether pages are left out here.</summary>
    public bool IsGap => Number == 0;
}
