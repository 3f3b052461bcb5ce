using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization;

/// <summary>Finds the translation files of a culture; later files win.</summary>
public interface ILocalizationFileLocationProvider
{
    IEnumerable<IFileInfo> GetLocations(string cultureName);
}
