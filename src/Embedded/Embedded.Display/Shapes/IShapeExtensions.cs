using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Reads and fills shapes.</summary>
public static class IShapeExtensions
{
    public static bool IsNullOrEmpty([NotNullWhen(false)] this IShape? shape) => shape is null or ZoneOnDemand;

    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, "");

    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    public static bool TryGetProperty<T>(this IShape shape, string key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    public static object? GetProperty(this IShape shape, string key) => shape.GetProperty<object?>(key, null);

    public static T? GetProperty<T>(this IShape shape, string key) => shape.GetProperty(key, default(T)!);

    public static T GetProperty<T>(this IShape shape, string key, T value)
        => shape.TryGetProperty<T>(key, out var found) ? found : value;

    /// <summary>The tag of a shape with its id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        ArgumentNullException.ThrowIfNull(shape);
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        tag.MergeAttributes<string, string?>(shape.Attributes!, replaceExisting: false);
        for (var index = shape.Classes.Count - 1; index >= 0; index--)
        {
            tag.AddCssClass(shape.Classes[index]);
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }
}
