namespace Portal.Articles.ViewModels;

/// <summary>The shape CategoryBlock: the newest articles of a category.</summary>
public class CategoryBlockViewModel
{
    /// <summary>The heading: the widget's own, else the category's name.</summary>
    public string Heading { get; set; } = "";

    /// <summary>The list of all articles of the category; null where the taxonomy lacks it.</summary>
    public string? Url { get; set; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];
}
