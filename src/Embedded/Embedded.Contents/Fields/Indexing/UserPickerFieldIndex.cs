namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by the users chosen in a field.</summary>
public class UserPickerFieldIndex : ContentFieldIndex
{
    public string? SelectedUserId { get; set; }
}
