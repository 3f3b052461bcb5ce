namespace Embedded.Display.Pages;

/// <summary>The path of a page request, checked and brought into its one canonical form.</summary>
internal readonly record struct PagePath(string Value, bool IsCanonical)
{
    /// <summary>The longest path that a content item may have.</summary>
    public const int Longest = 1024;

    /// <summary>False where the path can never be a content path: badly encoded, or with characters that no path has.</summary>
    public static bool TryParse(string? requestPath, out PagePath path)
    {
        path = default;
        var value = requestPath ?? string.Empty;

        // What the server could not decode it left encoded, so a '%' here is a broken escape or a forbidden character.
        foreach (var character in value)
        {
            if (character is '%' or '\\' or '\uFFFD' || char.IsControl(character))
            {
                return false;
            }
        }

        var trimmed = value.Trim('/');
        var canonical = trimmed.ToLowerInvariant();
        var isCanonical = canonical.Length == 0
            ? value.Length <= 1
            : value.Length == canonical.Length + 1 && value.AsSpan(1).SequenceEqual(canonical);
        path = new PagePath(canonical, isCanonical);
        return true;
    }
}
