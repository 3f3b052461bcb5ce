using System.Collections.Concurrent;

namespace Embedded.Display.Contents;

/// <summary>The names under which a theme may bring the template of one use of a part, the most special last.</summary>
internal static class PartAlternates
{
    // As many as the site's definitions have parts, times the display types that templates ask for.
    private static readonly ConcurrentDictionary<(PartUse Use, string DisplayType), string[]> _known = new();

    public static string[] Of(PartUse use, string displayType) => _known.GetOrAdd((use, displayType), static key => List(key.Use, key.DisplayType).ToArray());

    private static IEnumerable<string> List(PartUse use, string displayType)
    {
        var suffixes = use.IsEditor ? new[] { "_" + displayType } : ["", "_" + displayType];
        if (!use.IsEditor && !use.IsDisplayMode)
        {
            yield return $"{use.ShapeType}_{displayType}";
        }

        var names = use.IsPart || use.IsEditor ? OfPart(use, suffixes) : OfOtherShape(use, suffixes, displayType);
        foreach (var name in names)
        {
            yield return name;
        }
    }

    private static IEnumerable<string> OfPart(PartUse use, string[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            yield return $"{use.ContentType}{suffix}__{use.PartType}";
            if (use.Stereotype.Length > 0)
            {
                yield return $"{use.Stereotype}{suffix}__{use.PartType}";
            }
        }

        if (use.PartType == use.PartName)
        {
            yield break;
        }

        foreach (var suffix in suffixes)
        {
            yield return $"{use.ContentType}{suffix}__{use.PartName}";
            if (use.Stereotype.Length > 0)
            {
                yield return $"{use.Stereotype}{suffix}__{use.PartType}__{use.PartName}";
            }
        }
    }

    private static IEnumerable<string> OfOtherShape(PartUse use, string[] suffixes, string displayType)
    {
        var named = new List<string>();
        if (use.DisplayMode.Length > 0)
        {
            yield return $"{use.PartType}_{displayType}__{use.DisplayMode}{ShapeNames.DisplayToken}";
        }

        foreach (var suffix in suffixes)
        {
            var (token, shape) = (suffix, use.ShapeType);
            if (use.DisplayMode.Length > 0)
            {
                shape = use.IsDisplayMode ? use.DisplayMode : $"{shape}__{use.DisplayMode}";
                token = suffix.Length == 0 ? ShapeNames.DisplayToken : suffix;
                shape += suffix.Length == 0 ? "" : ShapeNames.DisplayToken;
            }

            yield return $"{use.ContentType}{token}__{use.PartType}__{shape}";
            if (use.Stereotype.Length > 0)
            {
                yield return $"{use.Stereotype}{token}__{use.PartType}__{shape}";
            }

            if (use.PartType != use.PartName)
            {
                named.Add($"{use.ContentType}{token}__{use.PartName}__{shape}");
                if (use.Stereotype.Length > 0)
                {
                    named.Add($"{use.Stereotype}{token}__{use.PartType}__{use.PartName}__{shape}");
                }
            }
        }

        foreach (var name in named)
        {
            yield return name;
        }
    }
}
