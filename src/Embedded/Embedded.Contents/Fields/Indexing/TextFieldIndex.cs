namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a text field.</summary>
public class TextFieldIndex : ContentFieldIndex
{
    public const int MaxTextSize = 766;

    public string? Text { get; set; }

    public string? BigText { get; set; }
}
