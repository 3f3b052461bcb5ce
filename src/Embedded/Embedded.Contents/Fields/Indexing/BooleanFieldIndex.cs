namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a yes-or-no field.</summary>
public class BooleanFieldIndex : ContentFieldIndex
{
    public bool? Boolean { get; set; }
}
