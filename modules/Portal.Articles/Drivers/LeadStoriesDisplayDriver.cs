using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows the featured articles, filled up with the newest where too few are featured.</summary>
internal sealed class LeadStoriesDisplayDriver(ArticleList list, ArticleSummaries summaries, ShownArticles shown) : ContentPartDisplayDriver<LeadStories>
{
    private const int UsualCount = 5;

    public override IDisplayResult Display(LeadStories part, BuildPartDisplayContext context) =>
        Initialize<LeadStoriesViewModel>(GetDisplayShapeType(context), shape => FillAsync(shape, part.Count.Or(UsualCount)))
            .Location("Detail", "Content:5");

    private async ValueTask FillAsync(LeadStoriesViewModel shape, int count)
    {
        var articles = (await list.NewestAsync(ArticleLists.Featured, count)).ToList();
        if (articles.Count < count)
        {
            var known = articles.Select(article => article.Id).ToHashSet();
            articles.AddRange((await list.NewestAsync(ArticleLists.All, count)).Where(article => known.Add(article.Id)).Take(count - articles.Count));
        }

        shown.Add(articles);
        var stories = await summaries.OfAsync(articles);
        shape.Lead = stories.Count > 0 ? stories[0] : null;
        shape.Others = [.. stories.Skip(1)];
    }
}
