namespace Portal.Articles.Models;

/// <summary>What an article's cover photo shows.</summary>
public static class ArticlePhotos
{
    /// <summary>The photo's own text, else its caption: a photo of the news is never without words.</summary>
    public static string CoverText(this Article article)
        => article.Cover?.MediaTexts is [{ Length: > 0 } text, ..] ? text : article.Caption?.Text ?? "";
}
