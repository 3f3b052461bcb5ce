namespace OrchardCore.ContentFields.Settings;

/// <summary>Settings of a field of chosen sets of translations.</summary>
public class LocalizationSetContentPickerFieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Multiple { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];
}
