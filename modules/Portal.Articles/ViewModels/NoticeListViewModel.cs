namespace Portal.Articles.ViewModels;

/// <summary>The shape NoticeList: the newest articles of a category as dated lines.</summary>
public class NoticeListViewModel
{
    /// <summary>The heading: the widget's own, else the category's name.</summary>
    public string Heading { get; set; } = "";

    /// <summary>The list of all of them; null where the taxonomy lacks the category.</summary>
    public string? Url { get; set; }

    /// <summary>The notices.</summary>
    public IReadOnlyList<ArticleLinkViewModel> Notices { get; set; } = [];
}
