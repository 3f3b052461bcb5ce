namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by an HTML field.</summary>
public class HtmlFieldIndex : ContentFieldIndex
{
    public string? Html { get; set; }
}
