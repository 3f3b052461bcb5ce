namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a link field.</summary>
public class LinkFieldIndex : ContentFieldIndex
{
    public const int MaxUrlSize = 766;

    public const int MaxTextSize = 766;

    public string? Url { get; set; }

    public string? BigUrl { get; set; }

    public string? Text { get; set; }

    public string? BigText { get; set; }
}
