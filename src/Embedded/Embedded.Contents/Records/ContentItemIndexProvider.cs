using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>Indexes every version of every content item.</summary>
public class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<ContentItemIndex>().Map(contentItem => new ContentItemIndex
        {
            Latest = contentItem.Latest,
            Published = contentItem.Published,
            ContentType = contentItem.ContentType,
            ContentItemId = contentItem.ContentItemId,
            ContentItemVersionId = contentItem.ContentItemVersionId,
            ModifiedUtc = contentItem.ModifiedUtc,
            PublishedUtc = contentItem.PublishedUtc,
            CreatedUtc = contentItem.CreatedUtc,
            Owner = contentItem.Owner,
            Author = contentItem.Author,
            DisplayText = Shorten(contentItem.DisplayText, ContentItemIndex.MaxDisplayTextSize),
        });
    }

    /// <summary>Cuts to the column's width, never through a surrogate pair.</summary>
    private static string? Shorten(string? text, int length)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
