using System.Collections.Concurrent;

namespace Embedded.Display.Contents;

/// <summary>The names under which a theme may bring the template of one use of a field, the most special last.</summary>
internal static class FieldAlternates
{
    // As many as the site's definitions have fields, times the display types that templates ask for.
    private static readonly ConcurrentDictionary<(FieldUse Use, string DisplayType), string[]> _known = new();

    public static string[] Of(FieldUse use, string displayType) => _known.GetOrAdd((use, displayType), static key => List(key.Use, key.DisplayType).ToArray());

    private static IEnumerable<string> List(FieldUse use, string displayType)
    {
        if (!use.IsDisplayMode)
        {
            yield return $"{use.ShapeType}_{displayType}";
        }

        var names = use.IsField ? OfField(use, displayType) : OfOtherShape(use, displayType);
        foreach (var name in names)
        {
            yield return name;
        }
    }

    private static IEnumerable<string> OfField(FieldUse use, string displayType)
    {
        foreach (var suffix in new[] { "", "_" + displayType })
        {
            yield return $"{use.PartType}{suffix}__{use.FieldName}";
            yield return $"{use.ContentType}{suffix}__{use.FieldType}";
            if (use.PartType != use.ContentType)
            {
                yield return $"{use.ContentType}{suffix}__{use.PartType}__{use.FieldName}";
            }

            yield return $"{use.ContentType}{suffix}__{use.PartName}__{use.FieldName}";
        }
    }

    private static IEnumerable<string> OfOtherShape(FieldUse use, string displayType)
    {
        if (use.DisplayMode.Length > 0)
        {
            yield return $"{use.FieldType}_{displayType}__{use.DisplayMode}{ShapeNames.DisplayToken}";
        }

        foreach (var suffix in new[] { "", "_" + displayType })
        {
            var (token, shape) = (suffix, use.ShapeType);
            if (use.DisplayMode.Length > 0)
            {
                token = suffix.Length == 0 ? ShapeNames.DisplayToken : suffix;
                shape = $"{use.FieldType}__{use.DisplayMode}" + (suffix.Length == 0 ? "" : ShapeNames.DisplayToken);
            }

            yield return $"{use.FieldType}{token}__{shape}";
            yield return $"{use.PartType}{token}__{use.FieldName}__{shape}";
            yield return $"{use.ContentType}{token}__{use.FieldType}__{shape}";
            yield return $"{use.ContentType}{token}__{use.PartName}__{use.FieldName}__{shape}";
        }
    }
}
