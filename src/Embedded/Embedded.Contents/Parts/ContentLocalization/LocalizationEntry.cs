namespace OrchardCore.ContentLocalization.Models;

/// <summary>Where one translation of a set is found.</summary>
public class LocalizationEntry
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? LocalizationSet { get; set; }

    public string? Culture { get; set; }
}
