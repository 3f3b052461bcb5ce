using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and changes the parts of a content item by their type.</summary>
public static class ContentItemExtensions
{
    /// <summary>Obsolete in Orchard Core since 3.0: call <see cref="TryGet{TPart}(ContentItem, out TPart)"/>.</summary>
    public static TPart? As<TPart>(this ContentItem contentItem)
        where TPart : ContentPart
        => contentItem.Get<TPart>(typeof(TPart).Name);

    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
        => contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
        => (part = contentItem.Get<TPart>(name)) is not null;

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part)
        => (part = contentItem.Get(contentElementType, name)) is not null;

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new()
        => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static void Remove<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new()
        => contentItem.Remove(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Weld(typeof(TPart).Name, part);

        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Apply(typeof(TPart).Name, part);

        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action)
        where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);

        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action)
        where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);

        return contentItem;
    }

    /// <summary>Merges properties, envelope and parts alike, into the item.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(contentItem);
        ArgumentNullException.ThrowIfNull(properties);
        var json = properties as JsonObject ?? JObject.FromObject(properties)!;
        var id = contentItem.Id;
        var merged = ContentItemSerialization.ToJson(contentItem);
        JObject.Merge(merged, json, settings);
        ContentItemSerialization.Populate(contentItem, merged);
        contentItem.Id = id;

        return contentItem;
    }
}
