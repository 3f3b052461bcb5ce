namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a time-of-day field.</summary>
public class TimeFieldIndex : ContentFieldIndex
{
    public TimeSpan? Time { get; set; }
}
