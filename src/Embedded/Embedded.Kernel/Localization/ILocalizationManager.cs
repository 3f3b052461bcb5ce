using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Gives the translations of a culture.</summary>
public interface ILocalizationManager
{
    CultureDictionary GetDictionary(CultureInfo culture);
}
