namespace OrchardCore.ContentLocalization.Models;

/// <summary>Where one translation of a set is found.</summary>
public class LocalizationEntry
{
    public long DocumentId;

    public string? ContentItemId;

    public string? LocalizationSet;

    public string? Culture;
}
