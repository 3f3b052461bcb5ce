namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleFigure: the cover photo.</summary>
public class ArticleFigureViewModel
{
    /// <summary>The path in the media library, for the filters asset_url and resize_url.</summary>
    public string Path { get; set; } = "";

    /// <summary>What the photo shows, for those who do not see it.</summary>
    public string Text { get; set; } = "";

    /// <summary>The caption below it.</summary>
    public string? Caption { get; set; }

    /// <summary>Who took it.</summary>
    public string? Credit { get; set; }
}
