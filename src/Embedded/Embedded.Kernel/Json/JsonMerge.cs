using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace System.Text.Json;

internal static class JsonMerge
{
    public static void Into(JsonObject target, JsonObject content, JsonMergeSettings settings)
    {
        foreach (var (name, value) in content.ToList())
        {
            var key = Find(target, name, settings.PropertyNameComparison) ?? name;
            target.TryGetPropertyValue(key, out var existing);

            switch (value)
            {
                case null when existing is not null && settings.MergeNullValueHandling == MergeNullValueHandling.Ignore:
                    break;
                case JsonObject inner when existing is JsonObject outer:
                    Into(outer, inner, settings);
                    break;
                case JsonArray inner when existing is JsonArray outer:
                    Into(outer, inner, settings);
                    break;
                default:
                    target[key] = value?.DeepClone();
                    break;
            }
        }
    }

    private static string? Find(JsonObject target, string name, StringComparison comparison)
    {
        foreach (var property in target)
        {
            if (string.Equals(property.Key, name, comparison))
            {
                return property.Key;
            }
        }

        return null;
    }

    private static void Into(JsonArray target, JsonArray content, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Concat:
                Add(target, content);
                break;
            case MergeArrayHandling.Union:
                Add(target, content.Where(item => !target.Any(existing => JsonNode.DeepEquals(existing, item))));
                break;
            case MergeArrayHandling.Replace:
                target.Clear();
                Add(target, content);
                break;
            default:
                MergeByIndex(target, content, settings);
                break;
        }
    }

    private static void Add(JsonArray target, IEnumerable<JsonNode?> items)
    {
        foreach (var item in items.ToList())
        {
            target.Add(item?.DeepClone());
        }
    }

    private static void MergeByIndex(JsonArray target, JsonArray content, JsonMergeSettings settings)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(content[i]?.DeepClone());
            }
            else if (content[i] is JsonObject inner && target[i] is JsonObject outer)
            {
                Into(outer, inner, settings);
            }
            else if (content[i] is JsonArray innerArray && target[i] is JsonArray outerArray)
            {
                Into(outerArray, innerArray, settings);
            }
            else if (content[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = content[i]?.DeepClone();
            }
        }
    }
}
