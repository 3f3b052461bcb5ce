using OrchardCore.Media.Fields;

namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleFigure: the cover photo.</summary>
public class ArticleFigureViewModel
{
    /// <summary>The path in the media library, for the filters asset_url and resize_url.</summary>
    public string Path { get; set; } = "";

    /// <summary>The point of the photo that a crop keeps, for the filter resize_url; null for its middle.</summary>
    public Anchor? Anchor { get; set; }

    /// <summary>What the photo shows, for those who do not see it.</summary>
    public string Text { get; set; } = "";

    /// <summary>The caption below it.</summary>
    public string? Caption { get; set; }

    /// <summary>Who took it.</summary>
    public string? Credit { get; set; }
}
