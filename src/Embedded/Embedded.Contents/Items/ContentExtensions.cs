using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and changes the elements (parts, fields) of a content element.</summary>
public static class ContentExtensions
{
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    public static TElement? Get<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement
        => (TElement?)contentElement.Get(typeof(TElement), name);

    public static bool Has<TElement>(this ContentElement contentElement)
        where TElement : ContentElement
    {
        ArgumentNullException.ThrowIfNull(contentElement);

        return contentElement.Has(typeof(TElement).Name);
    }

    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        ArgumentNullException.ThrowIfNull(contentElementType);
        if (contentElement.HasElements
            && contentElement.Elements.TryGetValue(name, out var known)
            && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = ContentJson.ToElement(data, contentElementType);
        element.Data = data;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;

        return element;
    }

    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        var existing = contentElement.Get<TElement>(name);
        if (existing is not null)
        {
            return existing;
        }

        var element = new TElement { ContentItem = contentElement.ContentItem };
        contentElement.Data[name] = element.Data;
        contentElement.Elements[name] = element;

        return element;
    }

    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        ArgumentNullException.ThrowIfNull(element);
        if (!contentElement.Data.ContainsKey(name))
        {
            element.Data = ContentJson.ToJson(element);
            element.ContentItem = contentElement.ContentItem;
            contentElement.Data[name] = element.Data;
            contentElement.Elements[name] = element;
        }

        return contentElement;
    }

    /// <summary>Adds a part that the content type does not declare, with its settings.</summary>
    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? settings = null)
        where TElement : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        var name = typeof(TElement).Name;
        if (contentElement.Data.ContainsKey(name))
        {
            return contentElement;
        }

        contentElement.Weld(name, new TElement());
        if (contentElement.Data[WeldedPartSettingsName] is not JsonObject welded)
        {
            contentElement.Data[WeldedPartSettingsName] = welded = new JsonObject(ContentJson.NodeOptions);
        }

        welded[name] = settings is null
            ? new JsonObject(ContentJson.NodeOptions)
            : JObject.FromObject(settings);

        return contentElement;
    }

    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        ArgumentNullException.ThrowIfNull(element);
        var json = ContentJson.ToJson(element);
        if (contentElement.Data[name] is JsonObject existing)
        {
            ContentJson.RemoveUnset(existing, json, element.GetType());
            json = JObject.Merge(existing, json, ContentJson.ReplaceArrays)!;
        }
        else
        {
            contentElement.Data[name] = json;
        }

        element.Data = json;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        if (element is ContentField && contentElement.ContentItem is { } contentItem && !ReferenceEquals(contentItem, contentElement))
        {
            // Another view of the same part may hold the field's old value.
            contentItem.Elements.Clear();
        }

        return contentElement;
    }

    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        ArgumentNullException.ThrowIfNull(element);
        JObject.Merge(contentElement.Data, ContentJson.ToJson(element), ContentJson.ReplaceArrays);
        contentElement.Elements.Clear();

        return contentElement;
    }

    /// <summary>Writes the values of a part back into its content item.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        ArgumentNullException.ThrowIfNull(contentPart);
        if (contentPart.ContentItem is { } contentItem)
        {
            var name = contentItem.Elements.FirstOrDefault(pair => ReferenceEquals(pair.Value, contentPart)).Key ?? contentPart.GetType().Name;
            contentItem.Apply(name, contentPart);
        }

        return contentPart;
    }

    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(action);
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);

        return contentElement.Apply(name, element);
    }

    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        ArgumentNullException.ThrowIfNull(action);
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);

        return contentElement.Apply(name, element);
    }

    public static bool Remove(this ContentElement contentElement, string name)
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        contentElement.Elements.Remove(name);

        return contentElement.Data.Remove(name);
    }

    public static bool IsPublished(this IContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        return content.ContentItem is { Published: true };
    }

    /// <summary>Whether there is a draft: a latest version that is not the published one.</summary>
    public static bool HasDraft(this IContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        return content.ContentItem is { } item && (!item.Published || !item.Latest);
    }

    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement)
        where TElement : ContentElement
    {
        ArgumentNullException.ThrowIfNull(contentElement);
        contentElement.ReadAll?.Invoke();
        foreach (var element in contentElement.Elements.Values)
        {
            if (element is TElement typed)
            {
                yield return typed;
            }
        }
    }
}
