using System.Text.Json.Nodes;

namespace Embedded.Contents.Parts.Contained;

/// <summary>Finds, in the JSON of a content item, the items that live inside it: in bags, flows, zones, menus and taxonomies.</summary>
internal static class ContainedItems
{
    private static readonly string[] ListNames = ["ContentItems", "Widgets", "MenuItems", "Terms"];

    /// <summary>The items directly inside, each with its place such as "BagPart.ContentItems[0]".</summary>
    public static IEnumerable<(string Path, JsonObject Item)> Of(JsonObject contentItem)
    {
        // Terms below a term stand on the term itself.
        foreach (var contained in InList(contentItem["Terms"], "Terms"))
        {
            yield return contained;
        }

        foreach (var (partName, value) in contentItem)
        {
            if (value is not JsonObject part)
            {
                continue;
            }

            foreach (var listName in ListNames)
            {
                foreach (var contained in InList(part[listName], partName + "." + listName))
                {
                    yield return contained;
                }
            }
        }
    }

    private static IEnumerable<(string Path, JsonObject Item)> InList(JsonNode? list, string path)
    {
        if (list is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonObject item)
                {
                    yield return ($"{path}[{i}]", item);
                }
            }
        }
        else if (list is JsonObject zones)
        {
            foreach (var (zone, zoneItems) in zones)
            {
                foreach (var contained in InList(zoneItems as JsonArray, path + "." + zone))
                {
                    yield return contained;
                }
            }
        }
    }
}
