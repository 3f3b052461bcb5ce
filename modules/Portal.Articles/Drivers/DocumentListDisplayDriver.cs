using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;
using Portal.Common.Contents;

namespace Portal.Articles.Drivers;

/// <summary>Shows the files that came with the newest articles.</summary>
internal sealed class DocumentListDisplayDriver(ArticleList list, ArticleSummaries summaries, ArticleAttachments attachments)
    : ContentPartDisplayDriver<DocumentList>
{
    private const int UsualCount = 5;

    public override IDisplayResult Display(DocumentList part, BuildPartDisplayContext context) =>
        Initialize<DocumentListViewModel>(GetDisplayShapeType(context), async shape =>
        {
            var count = part.Count.Or(UsualCount);
            shape.Heading = part.Heading?.Text;
            shape.Documents = [.. (await DocumentsAsync(count)).Take(count)];
        }).Location("Detail", "Content:5");

    private async Task<List<DocumentViewModel>> DocumentsAsync(int count)
    {
        var documents = new List<DocumentViewModel>();
        foreach (var item in await list.NewestAsync(ArticleLists.WithAttachments, count))
        {
            var article = new ArticleSummaryViewModel();
            await summaries.FillAsync(article, item);
            foreach (var document in await attachments.OfAsync<DocumentViewModel>(item.Part<Article>()!))
            {
                document.Article = article;
                documents.Add(document);
            }
        }

        return documents;
    }
}
