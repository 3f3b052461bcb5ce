namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a field of several choices.</summary>
public class MultiTextFieldIndex : ContentFieldIndex
{
    public const int MaxValueSize = 766;

    public string? Value { get; set; }

    public string? BigValue { get; set; }
}
