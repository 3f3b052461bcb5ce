using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Embedded.Admin.Contents;

/// <summary>
/// Finds the input of the form that an item's own check complains about. Checks name the place in the item
/// ("Agenda.ContentItems[1].TitlePart.Title"); the form names inside items by their prefix, and some values otherwise.
/// </summary>
internal static partial class EditorErrors
{
    public static string KeyOf(string member, IFormCollection form)
    {
        var prefix = "";
        var rest = member;
        while (Nested().Match(rest) is { Success: true } place)
        {
            var bag = prefix + place.Groups["part"].Value;
            var prefixes = form[bag + ".Prefixes"];
            var index = int.Parse(place.Groups["index"].ValueSpan, CultureInfo.InvariantCulture);
            if (index >= prefixes.Count)
            {
                return bag;
            }

            prefix = prefixes[index] + ".";
            rest = place.Groups["rest"].Value;
        }

        return InputOf(prefix, rest, form);
    }

    private static string InputOf(string prefix, string member, IFormCollection form)
    {
        var key = prefix + member;
        if (form.ContainsKey(key) || member.Split('.') is not [var part, var field, ..])
        {
            return key;
        }

        var start = $"{prefix}{part}.{field}.";

        return form.Keys.FirstOrDefault(posted => posted.StartsWith(start, StringComparison.Ordinal) && posted.AsSpan(start.Length).IndexOfAny('.', '[') < 0) ?? key;
    }

    // Terms below a term stand on the term itself, all others in a part.
    [GeneratedRegex(@"^(?:(?<part>[^.\[]+)\.(?:ContentItems|Widgets|MenuItems|Terms)|(?<part>Terms))\[(?<index>\d{1,6})\]\.(?<rest>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Nested();
}
