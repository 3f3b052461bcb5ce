using System.Globalization;
using System.Text;

namespace Portal.Common.Text;

/// <summary>Texts in the forms in which they are searched.</summary>
public static class SearchText
{
    /// <summary>In lower case with accents, words apart by single spaces.</summary>
    public static string Accented(string? text)
        => string.Join(' ', (text ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same without accents, and with d for đ.</summary>
    public static string Folded(string? text)
    {
        var folded = new StringBuilder();
        foreach (var character in Accented(text).Normalize(NormalizationForm.FormD))
        {
            if (character == 'đ')
            {
                folded.Append('d');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(character);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
