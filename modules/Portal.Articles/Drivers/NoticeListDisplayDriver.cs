using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows the newest articles of a category as dated lines.</summary>
internal sealed class NoticeListDisplayDriver(ArticleLinks links, ArticleSummaries summaries) : ContentPartDisplayDriver<NoticeList>
{
    private const int UsualCount = 6;

    public override IDisplayResult Display(NoticeList part, BuildPartDisplayContext context) =>
        Initialize<NoticeListViewModel>(GetDisplayShapeType(context), async shape =>
        {
            var category = await summaries.CategoryAsync(part.Category);
            shape.Heading = string.IsNullOrWhiteSpace(part.Heading?.Text) ? category?.Name ?? "" : part.Heading.Text;
            if (category is not null)
            {
                shape.Url = summaries.LinkTo(category).Url;
                shape.Notices = summaries.LinksTo(await links.NewestAsync(category.Id, part.Count.Or(UsualCount)));
            }
        }).Location("Detail", "Content:5");
}
