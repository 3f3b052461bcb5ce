namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by the items chosen in a field.</summary>
public class ContentPickerFieldIndex : ContentFieldIndex
{
    public string? SelectedContentItemId { get; set; }
}
