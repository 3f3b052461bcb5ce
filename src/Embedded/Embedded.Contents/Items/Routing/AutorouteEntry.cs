namespace OrchardCore.ContentManagement.Routing;

/// <summary>A path and the content item, or the item within one, that it leads to.</summary>
public class AutorouteEntry
{
    public long DocumentId;
    public string ContentItemId;
    public string Path;
    public string? ContainedContentItemId;
    public string? JsonPath;

    public AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
    {
        ContentItemId = contentItemId;
        Path = path;
        ContainedContentItemId = containedContentItemId;
        JsonPath = jsonPath;
    }
}
