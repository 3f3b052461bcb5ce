using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Portal.Articles.Models;

/// <summary>What an article's cover photo shows, and what of it a crop keeps.</summary>
public static class ArticlePhotos
{
    /// <summary>The photo's own text, else its caption: a photo of the news is never without words.</summary>
    public static string CoverText(this Article article)
        => article.Cover?.MediaTexts is [{ Length: > 0 } text, ..] ? text : article.Caption?.Text ?? "";

    /// <summary>The point that the editors chose for crops to keep, or null where they chose none.</summary>
    public static Anchor? CoverAnchor(this Article article)
    {
        // Anchors are no property of the field: they are found only in what it was stored as, which "Get" hands on.
        return article.Get<MediaField>(nameof(Article.Cover))?.GetAnchors().FirstOrDefault();
    }
}
