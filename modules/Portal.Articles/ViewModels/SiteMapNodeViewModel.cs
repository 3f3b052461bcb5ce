namespace Portal.Articles.ViewModels;

/// <summary>A category on the site map.</summary>
public class SiteMapNodeViewModel : LinkViewModel
{
    /// <summary>The categories below it.</summary>
    public IReadOnlyList<SiteMapNodeViewModel> Children { get; set; } = [];
}
