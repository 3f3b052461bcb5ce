namespace Portal.Articles.ViewModels;

/// <summary>The pages of a list.</summary>
public class PagesViewModel
{
    /// <summary>The page that is shown, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many pages there are, at least one.</summary>
    public int PageCount { get; set; }

    /// <summary>How many articles the list has.</summary>
    public int Total { get; set; }

    /// <summary>The page before; null on the first.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>The page after; null on the last.</summary>
    public string? NextUrl { get; set; }

    /// <summary>The first and the last page and those around the one that is shown, with gaps between them.</summary>
    public IReadOnlyList<PageLinkViewModel> Links { get; set; } = [];
}
