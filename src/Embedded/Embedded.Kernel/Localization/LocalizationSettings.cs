namespace OrchardCore.Localization.Models;

/// <summary>The site setting that lists the supported cultures.</summary>
public class LocalizationSettings
{
    public string? DefaultCulture { get; set; }

    public string[] SupportedCultures { get; set; } = [];
}
