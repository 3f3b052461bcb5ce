using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Associations.News;

/// <summary>
/// Reads of articles what this module gave them, by names: the module of articles knows nothing of associations, and
/// this one needs no type of it.
/// </summary>
internal static class ArticleAssociations
{
    public const string Type = "Article";

    public const string Field = "Associations";

    private const string DisplayDate = "DisplayDate";

    /// <summary>The identifiers of the associations that the article is about.</summary>
    public static IEnumerable<string> Of(ContentItem article)
        => Part(article)?.Get<ContentPickerField>(Field)?.ContentItemIds?.Distinct(StringComparer.Ordinal) ?? [];

    public static DateTime? DisplayUtc(ContentItem article)
        => Part(article)?.Get<DateTimeField>(DisplayDate)?.Value ?? article.PublishedUtc;

    private static ContentPart? Part(ContentItem article) => article.Get<ContentPart>(Type);
}
