namespace Portal.Articles.Models;

/// <summary>
/// The lists of articles that are not those of a term. A term's list goes by the term's id, and the list of all news by the id of
/// the taxonomy of categories; neither can look like these.
/// </summary>
public static class ArticleLists
{
    /// <summary>All published articles.</summary>
    public const string All = ArticleTaxonomies.Categories;

    /// <summary>The articles that editors put first.</summary>
    public const string Featured = "featured";

    /// <summary>The articles that bring files.</summary>
    public const string WithAttachments = "attachments";
}
