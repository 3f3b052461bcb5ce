using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>
/// What the lists of the admin are sorted by, narrowed by and searched in: a row for the latest version of each item, and one more for the
/// version that visitors see where that is an earlier one.
/// </summary>
internal sealed class ContentListIndex : MapIndex
{
    public const int MaxWordsSize = 255;

    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = "";

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string ContentType { get; set; } = "";

    public string Owner { get; set; } = "";

    public DateTime ModifiedUtc { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    /// <summary>Sorts titles as Vietnamese dictionaries do, alike in every database.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>The words of the title without accents, in lower case.</summary>
    public string Words { get; set; } = "";

    public static ContentListIndex Of(ContentItem item) => new()
    {
        ContentItemId = item.ContentItemId,
        Latest = item.Latest,
        Published = item.Published,
        ContentType = item.ContentType,
        Owner = item.Owner ?? "",
        ModifiedUtc = item.ModifiedUtc ?? default,
        CreatedUtc = item.CreatedUtc ?? default,
        PublishedUtc = item.PublishedUtc,
        SortKey = TitleOrder.KeyOf(item.DisplayText),
        Words = TitleWords.TextOf(item.DisplayText),
    };
}
