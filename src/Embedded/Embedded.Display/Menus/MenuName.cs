using System.Text;

namespace Embedded.Display.Menus;

/// <summary>Writes a menu's name as part of template names and of classes.</summary>
internal static class MenuName
{
    /// <summary>"Main menu" is MainMenu; null for no name.</summary>
    public static string? Format(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var result = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var character in name.Trim())
        {
            if (character == '-' || char.IsWhiteSpace(character))
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return result.ToString();
    }

    /// <summary>MainMenu is main-menu.</summary>
    public static string ToClass(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && result.Length > 0)
            {
                result.Append('-');
            }

            if (char.IsLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
        }

        return result.ToString();
    }
}
