namespace Embedded.Localization;

/// <summary>The plural rules of the languages in common use, by the forms that gettext's manual lists.</summary>
internal static class PluralRules
{
    public static int Germanic(int count) => count == 1 ? 0 : 1;

    public static OrchardCore.Localization.PluralizationRuleDelegate? Find(string language) => language switch
    {
        "vi" or "zh" or "ja" or "ko" or "th" or "lo" or "km" or "id" or "ms" or "my" or "bo" or "dz" or "ka" or "kk" or "ky" or "su" or "ug" or "wo" or "yo"
            => static _ => 0,
        "fr" or "pt-BR" or "hy" or "oc" or "ln" or "mg" or "ti" or "tr" or "uz" or "wa" or "fil"
            => static count => count > 1 ? 1 : 0,
        "ru" or "uk" or "be" or "sr" or "hr" or "bs" => Slavic,
        "pl" => Polish,
        "cs" or "sk" => static count => count == 1 ? 0 : count is >= 2 and <= 4 ? 1 : 2,
        "lt" => Lithuanian,
        "lv" => static count => count % 10 == 1 && count % 100 != 11 ? 0 : count != 0 ? 1 : 2,
        "ro" or "mo" => static count => count == 1 ? 0 : count == 0 || count % 100 is > 0 and < 20 ? 1 : 2,
        "sl" => static count => (count % 100) switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 },
        "ar" => Arabic,
        "he" or "iw" or "en" or "de" or "nl" or "sv" or "da" or "nb" or "nn" or "no" or "fi" or "et" or "hu" or "el" or "es" or "it" or "pt" or "ca"
            or "bg" or "eu" or "gl" or "hi" or "bn" or "ta" or "te" or "mr" or "ur" or "fa" or "sw" or "af" or "eo" or "sq" or "mn" or "ne" => Germanic,
        _ => null,
    };

    private static int Slavic(int count) =>
        count % 10 == 1 && count % 100 != 11 ? 0 : IsFew(count) ? 1 : 2;

    private static int Polish(int count) => count == 1 ? 0 : IsFew(count) ? 1 : 2;

    private static int Lithuanian(int count) =>
        count % 10 == 1 && count % 100 != 11 ? 0 : count % 10 >= 2 && count % 100 is < 10 or >= 20 ? 1 : 2;

    private static int Arabic(int count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        _ when count % 100 is >= 3 and <= 10 => 3,
        _ when count % 100 >= 11 => 4,
        _ => 5,
    };

    private static bool IsFew(int count) => count % 10 is >= 2 and <= 4 && count % 100 is < 10 or >= 20 && count % 10 is >= 2 and <= 4;
}
