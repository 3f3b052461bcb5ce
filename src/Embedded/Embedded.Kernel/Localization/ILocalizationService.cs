using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The cultures that a site supports.</summary>
public interface ILocalizationService
{
    Task<string> GetDefaultCultureAsync();

    Task<string[]> GetSupportedCulturesAsync();

    static CultureInfo[] GetAllCulturesAndAliases() => CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => !string.IsNullOrEmpty(culture.Name))
        .OrderBy(culture => culture.Name, StringComparer.Ordinal)
        .ToArray();
}
