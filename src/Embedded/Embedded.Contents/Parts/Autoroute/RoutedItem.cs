using System.Text.Json.Nodes;
using Embedded.Contents.Parts.Contained;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;

namespace Embedded.Contents.Routing;

/// <summary>Works out every address of a content item: its own and, where it routes them, those of the items inside it.</summary>
internal static class RoutedItem
{
    public static IEnumerable<AutoroutePartIndex> Entries(ContentItem contentItem, AutoroutePart part, ISlugService slugs)
    {
        if (part.Disabled || string.IsNullOrWhiteSpace(part.Path))
        {
            yield break;
        }

        yield return Entry(contentItem, part.Path, null, null);

        if (!part.RouteContainedItems)
        {
            yield break;
        }

        var used = new HashSet<string>(StringComparer.Ordinal) { RoutePath.Normalize(part.Path) };
        foreach (var (path, containedId, jsonPath) in Contained(contentItem.Data, part.Path, "", slugs, used))
        {
            yield return Entry(contentItem, path, containedId, jsonPath);
        }
    }

    private static IEnumerable<(string Path, string ContainedId, string JsonPath)> Contained(
        JsonObject container, string containerPath, string containerJsonPath, ISlugService slugs, HashSet<string> used)
    {
        foreach (var (place, item) in ContainedItems.Of(container))
        {
            var jsonPath = containerJsonPath.Length == 0 ? place : containerJsonPath + "." + place;
            var route = item[nameof(AutoroutePart)] as JsonObject;
            var own = Text(route?["Path"]);
            var path = string.IsNullOrWhiteSpace(own) ? slugs.Slugify(Text(item["DisplayText"]) ?? "") : own;
            var id = Text(item["ContentItemId"]);

            if (string.IsNullOrEmpty(path) || string.IsNullOrEmpty(id) || IsTrue(route?["Disabled"]))
            {
                continue;
            }

            var full = IsTrue(route?["Absolute"]) ? path.Trim('/') : RoutePath.Combine(containerPath, path);
            for (var number = 2; !used.Add(RoutePath.Normalize(full)); number++)
            {
                full = RoutePath.Combine(containerPath, $"{path}-{number}");
            }

            yield return (full, id, jsonPath);

            foreach (var below in Contained(item, full, jsonPath, slugs, used))
            {
                yield return below;
            }
        }
    }

    private static AutoroutePartIndex Entry(ContentItem contentItem, string path, string? containedId, string? jsonPath) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        ContainedContentItemId = containedId,
        JsonPath = jsonPath,
        Path = RoutePath.Normalize(path),
        Published = contentItem.Published,
        Latest = contentItem.Latest,
    };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
}
