using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Associations.Models;
using YesSql;

namespace Portal.Associations.News;

/// <summary>Displays the latest articles about an association on its page.</summary>
public sealed class AssociationArticlesDisplayDriver(ISession session, IContentManager contentManager) : ContentPartDisplayDriver<Association>
{
    private const int Most = 6;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> DisplayAsync(Association part, BuildPartDisplayContext context)
    {
        if (context.DisplayType != "Detail")
        {
            return null;
        }

        var id = part.ContentItem!.ContentItemId;
        var articles = (await session
            .Query<ContentItem, AssociationArticleIndex>(index => index.AssociationId == id && index.Published == true)
            .OrderByDescending(index => index.DisplayUtc).ThenByDescending(index => index.DocumentId)
            .Take(Most)
            .ListAsync()).ToList();

        return articles.Count == 0
            ? null
            : Initialize<AssociationArticlesViewModel>("AssociationArticles", async model => model.Articles = [.. await contentManager.LoadAsync(articles)])
                .Location("Detail", "Content:20");
    }
}
