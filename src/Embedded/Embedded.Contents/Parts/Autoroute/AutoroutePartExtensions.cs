using System.ComponentModel.DataAnnotations;
using Embedded.Contents.Routing;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Autoroute.Models;

/// <summary>The rules for a path.</summary>
public static class AutoroutePartExtensions
{
    public static IEnumerable<ValidationResult> ValidatePathFieldValue(this AutoroutePart autoroute, IStringLocalizer S)
    {
        ArgumentNullException.ThrowIfNull(autoroute);
        ArgumentNullException.ThrowIfNull(S);

        return Validate(autoroute.Path, S);
    }

    private static IEnumerable<ValidationResult> Validate(string? path, IStringLocalizer S)
    {
        string[] member = [$"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}"];
        if (string.IsNullOrEmpty(path))
        {
            yield break;
        }

        if (path == "/")
        {
            yield return new ValidationResult(S["The path can't be set to \"/\"; make the item the homepage instead."], member);
            yield break;
        }

        if (RoutePath.HasInvalidCharacters(path))
        {
            yield return new ValidationResult(
                S["The path \"{0}\" may hold no spaces, no two slashes in a row and none of these characters: {1}", path, string.Join(' ', AutoroutePart.InvalidCharactersForPath)],
                member);
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            yield return new ValidationResult(S["The path takes at most {0} characters.", AutoroutePart.MaxPathLength], member);
        }

        if (RoutePath.IsReserved(path))
        {
            yield return new ValidationResult(S["The path \"{0}\" begins with a name that the site keeps for itself.", path], member);
        }
    }
}
