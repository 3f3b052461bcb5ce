using System.Text;
using OrchardCore.Autoroute.Models;

namespace Embedded.Contents.Routing;

/// <summary>The form in which paths are stored and looked up: no outer slashes, one Unicode form, no difference of case.</summary>
internal static class RoutePath
{
    // Endpoints of the site itself answer here before any content item could.
    private static readonly string[] Reserved = ["admin", "api", "health", "login", "media", "setup"];

    public static string Normalize(string path) => path.Trim().Trim('/').Normalize(NormalizationForm.FormC).ToLowerInvariant();

    public static string Combine(string? container, string path) =>
        string.IsNullOrEmpty(container) ? path.Trim('/') : container.Trim('/') + "/" + path.Trim('/');

    public static bool HasInvalidCharacters(string path) =>
        path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0
        || path.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
        || path.Contains("//", StringComparison.Ordinal);

    public static bool IsReserved(string path)
    {
        var first = Normalize(path).Split('/', 2)[0];

        return Reserved.Contains(first, StringComparer.Ordinal);
    }
}
