namespace OrchardCore.Taxonomies.Settings;

/// <summary>Settings of a taxonomy field.</summary>
public class TaxonomyFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public string? TaxonomyContentItemId { get; set; }

    public bool Unique { get; set; }

    public bool LeavesOnly { get; set; }

    public bool Open { get; set; }
}
