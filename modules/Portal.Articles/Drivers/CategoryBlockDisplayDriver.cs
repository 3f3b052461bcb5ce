using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows the newest articles of a category and of those below it.</summary>
internal sealed class CategoryBlockDisplayDriver(ArticleList list, ArticleSummaries summaries) : ContentPartDisplayDriver<CategoryBlock>
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
                shape.Articles = await summaries.OfAsync(await list.NewestAsync(category.Id, part.Count.Or(UsualCount)));
            }
        }).Location("Detail", "Content:5");
}
