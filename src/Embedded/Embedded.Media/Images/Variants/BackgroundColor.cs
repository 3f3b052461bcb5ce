using System.Drawing;
using System.Globalization;

namespace Embedded.Media.Images.Variants;

/// <summary>Reads a colour: rgb, rgba, rrggbb, rrggbbaa with or without '#', or a name.</summary>
internal static class BackgroundColor
{
    public static bool TryRead(string? text, out Color? color)
    {
        color = null;
        if (text is null)
        {
            return true;
        }

        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length is 3 or 4)
        {
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        }

        if (digits.Length is 6 or 8 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            var rgba = digits.Length == 6 ? (number << 8) | 0xFF : number;
            color = Color.FromArgb((int)(rgba & 0xFF), (int)(rgba >> 24), (int)((rgba >> 16) & 0xFF), (int)((rgba >> 8) & 0xFF));
        }
        else if (Color.FromName(text) is { IsKnownColor: true, IsSystemColor: false } named)
        {
            color = named;
        }

        return color is not null;
    }
}
