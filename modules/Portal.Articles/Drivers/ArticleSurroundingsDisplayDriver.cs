using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Portal.Articles.Models;
using Portal.Articles.Services;
using Portal.Articles.ViewModels;
using Portal.Common.Contents;

namespace Portal.Articles.Drivers;

/// <summary>Leads on from an article: sharing, the articles before and after it, other news of its category, related ones.</summary>
internal sealed class ArticleSurroundingsDisplayDriver(
    ArticleSurroundings surroundings,
    ArticleSummaries summaries,
    SiteUrls urls) : ContentPartDisplayDriver<Article>
{
    public override IDisplayResult Display(Article part, BuildPartDisplayContext context)
    {
        var item = part.ContentItem!;

        return Combine(
            Initialize<ArticleShareViewModel>("ArticleShare", shape => FillShareAsync(shape, item)).Location("Detail", "Footer:10"),
            Initialize<ArticleNeighboursViewModel>("ArticleNeighbours", async shape =>
            {
                var (newer, older) = await surroundings.AroundAsync(item);
                shape.Next = newer.Count > 0 ? summaries.LinkTo(newer[0]) : null;
                shape.Previous = older.Count > 0 ? summaries.LinkTo(older[0]) : null;
            }).Location("Detail", "Footer:15"),
            Initialize<OtherNewsViewModel>("OtherNews", async shape =>
            {
                var (newer, older) = await surroundings.OtherNewsAsync(item);
                shape.Newer = summaries.LinksTo(newer.Reverse());
                shape.Older = summaries.LinksTo(older);
                shape.Category = await summaries.CategoryAsync(part) is { } category ? summaries.LinkTo(category) : null;
            }).Location("Detail", "Footer:20"),
            Initialize<RelatedArticlesViewModel>("RelatedArticles", async shape => shape.Articles = await summaries.OfAsync(await surroundings.RelatedAsync(item)))
                .Location("Detail", "Footer:25"));
    }

    private async ValueTask FillShareAsync(ArticleShareViewModel shape, ContentItem item)
    {
        shape.Url = await urls.AbsoluteAsync(item.Part<AutoroutePart>()?.Path);
        shape.Title = item.DisplayText ?? "";
        var url = UrlEncoder.Default.Encode(shape.Url);
        var title = UrlEncoder.Default.Encode(shape.Title);
        shape.FacebookUrl = "https://www.facebook.com/sharer/sharer.php?u=" + url;
        shape.XUrl = $"https://x.com/intent/post?url={url}&text={title}";
        shape.ZaloUrl = "https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&shareType=0&d=" + ZaloPayload(shape.Url);
        shape.MailUrl = $"mailto:?subject={title}&body={url}";
    }

    /// <summary>What Zalo's own share button hands to the page that it opens: the address in JSON, in Base64.</summary>
    private static string ZaloPayload(string url) =>
        Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { url }))));
}
