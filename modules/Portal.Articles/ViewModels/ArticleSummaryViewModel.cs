using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Portal.Articles.ViewModels;

/// <summary>An article as lists and cards show it.</summary>
public class ArticleSummaryViewModel : ArticleLinkViewModel
{
    /// <summary>The article itself.</summary>
    public ContentItem? ContentItem { get; set; }

    /// <summary>The lead.</summary>
    public string? Lead { get; set; }

    /// <summary>The path of the cover photo in the media library, for the filters asset_url and resize_url; null without one.</summary>
    public string? Cover { get; set; }

    /// <summary>The point of the cover photo that a crop keeps, for the filter resize_url; null for its middle.</summary>
    public Anchor? CoverAnchor { get; set; }

    /// <summary>What the cover photo shows, for those who do not see it.</summary>
    public string? CoverText { get; set; }

    /// <summary>The pen name.</summary>
    public string? PenName { get; set; }

    /// <summary>The category; null where the taxonomy lacks it.</summary>
    public LinkViewModel? Category { get; set; }

    /// <summary>Whether the article brings files.</summary>
    public bool HasAttachments { get; set; }
}
