namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Finds content items by a number field.</summary>
public class NumericFieldIndex : ContentFieldIndex
{
    public decimal? Numeric { get; set; }
}
