namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a day field.</summary>
public class DateFieldIndex : ContentFieldIndex
{
    public DateTime? Date { get; set; }
}
