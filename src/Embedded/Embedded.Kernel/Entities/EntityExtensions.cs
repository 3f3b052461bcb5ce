using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Reads and writes an entity's properties as objects.</summary>
public static class EntityExtensions
{
    public static T As<T>(this IEntity entity) where T : new() => entity.As<T>(typeof(T).Name);

    public static T As<T>(this IEntity entity, string name) where T : new() =>
        entity.TryGet<T>(name, out var aspect) ? aspect : new T();

    public static bool TryGet<T>(this IEntity entity, [MaybeNullWhen(false)] out T aspect) where T : new() =>
        entity.TryGet(typeof(T).Name, out aspect);

    public static bool TryGet<T>(this IEntity entity, string name, [MaybeNullWhen(false)] out T aspect) where T : new()
    {
        if (entity.Properties.TryGetPropertyValue(name, out var value) && value is not null)
        {
            aspect = value.ToObject<T>()!;

            return aspect is not null;
        }

        aspect = default;

        return false;
    }

    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => entity.Put(typeof(T).Name, aspect!);

    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = JNode.FromObject(value);

        return entity;
    }

    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new() =>
        entity.Alter(typeof(TAspect).Name, action);

    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var aspect = entity.As<TAspect>(name);
        action(aspect);

        return entity.Put(name, aspect!);
    }
}
