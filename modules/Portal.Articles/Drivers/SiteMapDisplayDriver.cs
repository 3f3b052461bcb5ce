using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows the categories of news and the fixed pages of the site.</summary>
internal sealed class SiteMapDisplayDriver(CategoryTree categories, ArticleSummaries summaries, SitePages pages) : ContentPartDisplayDriver<SiteMap>
{
    public override IDisplayResult Display(SiteMap part, BuildPartDisplayContext context) =>
        Initialize<SiteMapViewModel>(GetDisplayShapeType(context), async shape =>
        {
            shape.News = (await summaries.BreadcrumbAsync(null))[0];
            shape.Categories = [.. (await categories.RootsAsync()).Select(NodeOf)];
            shape.Pages = await pages.ListAsync();
        }).Location("Detail", "Content:5");

    private SiteMapNodeViewModel NodeOf(Category category)
    {
        var link = summaries.LinkTo(category);

        return new SiteMapNodeViewModel { Name = link.Name, Url = link.Url, Children = [.. category.Children.Select(NodeOf)] };
    }
}
