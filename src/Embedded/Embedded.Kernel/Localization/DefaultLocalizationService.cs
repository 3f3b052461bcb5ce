using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>One culture: the machine's, or Vietnamese where the machine names none.</summary>
public class DefaultLocalizationService : ILocalizationService
{
    private static string CultureName => CultureInfo.InstalledUICulture.Name is { Length: > 0 } name ? name : "vi";

    public Task<string> GetDefaultCultureAsync() => Task.FromResult(CultureName);

    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>([CultureName]);
}
