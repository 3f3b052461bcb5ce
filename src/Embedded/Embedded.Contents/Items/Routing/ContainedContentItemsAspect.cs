using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The aspect of a content item that finds the items within it.</summary>
public class ContainedContentItemsAspect
{
    public IList<Func<JsonObject, JsonArray>> Accessors { get; set; } = [];
}
