using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The direction a culture is written in.</summary>
public static class CultureInfoExtensions
{
    public static bool IsRightToLeft(this CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        return culture.TextInfo.IsRightToLeft;
    }

    public static string GetLanguageDirection(this CultureInfo culture) =>
        culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;
}
