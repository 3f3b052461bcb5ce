using System.Text;

namespace Embedded.Admin.Editors.Tags;

/// <summary>Reads the names of tags: one on a line, or several with commas between them where the line is no tag itself.</summary>
internal static class TagNames
{
    public static IReadOnlyList<string> Read(string? text, Func<string, bool> isKnown)
    {
        var names = (text ?? "").Normalize(NormalizationForm.FormC)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => isKnown(line) ? [line] : line.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        return [.. names.Select(name => name.TrimStart('#').Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
