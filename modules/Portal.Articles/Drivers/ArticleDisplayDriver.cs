using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;

namespace Portal.Articles.Drivers;

/// <summary>Shows an article: what stands above its text, the cover photo, the files, and what stands below.</summary>
internal sealed class ArticleDisplayDriver(
    ArticleSummaries summaries,
    ArticleTerms terms,
    SiteUrls urls,
    ArticleAttachments attachments) : ContentPartDisplayDriver<Article>
{
    public override IDisplayResult Display(Article part, BuildPartDisplayContext context)
    {
        var item = part.ContentItem!;
        var results = new List<IDisplayResult>
        {
            Initialize<ArticleHeaderViewModel>("ArticleHeader", shape => FillHeaderAsync(shape, item, part)).Location("Detail", "Header:5"),
            Initialize<ArticleSummaryViewModel>("ArticleSummary", async shape => await summaries.FillAsync(shape, item)).Location("Summary", "Content:5"),
            Initialize<ArticleFooterViewModel>("ArticleFooter", shape => FillFooterAsync(shape, part)).Location("Detail", "Footer:5"),
        };
        if (part.Cover?.Paths is [{ Length: > 0 } path, ..])
        {
            results.Add(Initialize<ArticleFigureViewModel>("ArticleFigure", shape =>
            {
                shape.Path = path;
                shape.Anchor = part.CoverAnchor();
                shape.Text = part.CoverText();
                shape.Caption = part.Caption?.Text;
                shape.Credit = part.Credit?.Text;
            }).Location("Detail", "Content:1"));
        }

        if (part.Attachments?.Paths is { Length: > 0 })
        {
            results.Add(Initialize<ArticleAttachmentsViewModel>("ArticleAttachments", async shape => shape.Files = await attachments.OfAsync<AttachmentViewModel>(part)).Location("Detail", "Content:20"));
        }

        return Combine(results);
    }

    private async ValueTask FillHeaderAsync(ArticleHeaderViewModel shape, ContentItem item, Article article)
    {
        await summaries.FillAsync(shape, item);
        shape.Breadcrumb = await summaries.BreadcrumbAsync(await summaries.CategoryAsync(article));
        shape.ModifiedUtc = item.ModifiedUtc;
    }

    private async ValueTask FillFooterAsync(ArticleFooterViewModel shape, Article article)
    {
        shape.PenName = article.PenName?.Text;
        if (!string.IsNullOrWhiteSpace(shape.PenName))
        {
            shape.AuthorUrl = urls.Relative(await summaries.NewsPathAsync()) + new ArticleListRequest(1, null, shape.PenName.Trim()).QueryStringOf(1);
        }

        if (!string.IsNullOrWhiteSpace(article.Source?.Url))
        {
            shape.Source = new LinkViewModel
            {
                Url = article.Source.Url,
                Name = string.IsNullOrWhiteSpace(article.Source.Text) ? article.Source.Url : article.Source.Text,
            };
        }
        else if (!string.IsNullOrWhiteSpace(article.Source?.Text))
        {
            shape.Source = new LinkViewModel { Name = article.Source.Text };
        }

        shape.Tags = await terms.LinksAsync(ArticleTaxonomies.Tags, article.Tags?.TermContentItemIds);
        shape.EventStream = await terms.LinksAsync(ArticleTaxonomies.EventStreams, article.EventStream?.TermContentItemIds) is [{ } stream, ..] ? stream : null;
    }
}
