using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows the newest articles of a category and of those below it that the page has not shown yet.</summary>
internal sealed class CategoryBlockDisplayDriver(ArticleList list, ArticleSummaries summaries, ShownArticles shown) : ContentPartDisplayDriver<CategoryBlock>
{
    private const int UsualCount = 4;

    public override IDisplayResult Display(CategoryBlock part, BuildPartDisplayContext context) =>
        Initialize<CategoryBlockViewModel>(GetDisplayShapeType(context), async shape =>
        {
            var category = await summaries.CategoryAsync(part.Category);
            shape.Heading = string.IsNullOrWhiteSpace(part.Heading?.Text) ? category?.Name ?? "" : part.Heading.Text;
            if (category is not null)
            {
                shape.Url = summaries.LinkTo(category).Url;
                var count = part.Count.Or(UsualCount);
                shape.Articles = await summaries.OfAsync(shown.TakeFresh([.. await list.NewestAsync(category.Id, count + shown.Count)], count));
            }
        }).Location("Detail", "Content:5");
}
