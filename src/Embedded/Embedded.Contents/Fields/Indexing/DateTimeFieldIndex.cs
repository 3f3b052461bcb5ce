namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a moment field.</summary>
public class DateTimeFieldIndex : ContentFieldIndex
{
    public DateTime? DateTime { get; set; }
}
