using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Embedded.Media.Library;
using OrchardCore.ContentManagement;

namespace Embedded.Media.Uses;

/// <summary>
/// Reads from an item which files of the library it names: the paths of media fields, wherever they stand, addresses below /media in
/// any text, and the shortcodes of files.
/// </summary>
internal static partial class MediaPaths
{
    private const string Address = "/media/";

    public static IReadOnlySet<string> Of(ContentItem item) => Of(item.Data);

    public static IReadOnlySet<string> Of(JsonNode? node)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Read(node, paths);

        return paths;
    }

    /// <summary>Files that a template names: in addresses and shortcodes as any text does, and in quotation marks before a filter.</summary>
    public static IReadOnlySet<string> OfTemplate(string template)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        ReadText(template, paths);
        foreach (Match match in Filtered().Matches(template))
        {
            Add(match.Groups["path"].Value, paths);
        }

        return paths;
    }

    private static void Read(JsonNode? node, HashSet<string> paths)
    {
        switch (node)
        {
            case JsonObject values:
                foreach (var (name, value) in values)
                {
                    if (name == "Paths" && value is JsonArray files)
                    {
                        AddAll(files, paths);
                    }
                    else
                    {
                        Read(value, paths);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Read(item, paths);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.TryGetValue<string>(out var text):
                ReadText(text, paths);
                break;
        }
    }

    private static void AddAll(JsonArray files, HashSet<string> paths)
    {
        foreach (var file in files.OfType<JsonValue>())
        {
            if (file.TryGetValue<string>(out var path))
            {
                Add(path, paths);
            }
        }
    }

    private static void ReadText(string text, HashSet<string> paths)
    {
        if (text.Contains(Address, StringComparison.OrdinalIgnoreCase))
        {
            foreach (Match match in Addresses().Matches(text))
            {
                var found = match.Groups["path"].Value;
                Add(found, paths);
                // In a text without quotation marks the address ends with the word.
                if (found.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
                {
                    Add(found[..end], paths);
                }
            }
        }

        if (text.Contains('[', StringComparison.Ordinal))
        {
            foreach (Match match in Shortcodes().Matches(text))
            {
                Add(match.Groups["path"].Value, paths);
            }
        }
    }

    private static void Add(string written, HashSet<string> paths)
    {
        var path = Uri.UnescapeDataString(written).Replace('\\', '/').Trim('/', ' ', '.', ',');
        if (MediaPath.IsSafe(path))
        {
            paths.Add(path);
        }
    }

    [GeneratedRegex("""/media/(?<path>[^"'?#<>()\r\n]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex("""["'](?<path>[^"'\r\n]+)["']\s*\|\s*(asset_url|resize_url|img_tag)""", RegexOptions.NonBacktracking)]
    private static partial Regex Filtered();

    [GeneratedRegex("""\[(image|asset_url)[^\]]*\bsrc\s*=\s*["']?(?<path>[^"'\]?]+)|\[(image|asset_url)[^\]]*\](?<path>[^\[?]+)\[/""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shortcodes();
}
