using System.Collections.Concurrent;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>
/// Which part handlers do anything when an item is loaded. Every list loads its items, most handlers do nothing then, and a part that
/// nobody looks at need not be read of its JSON.
/// </summary>
internal static class LoadListeners
{
    private static readonly ConcurrentDictionary<(Type Handler, string Event), bool> s_known = new();

    public static bool HearsLoading(IContentPartHandler handler) => Hears(handler, nameof(IContentPartHandler.LoadingAsync));

    public static bool HearsLoaded(IContentPartHandler handler) => Hears(handler, nameof(IContentPartHandler.LoadedAsync));

    private static bool Hears(IContentPartHandler handler, string name)
        => s_known.GetOrAdd((handler.GetType(), name), static key => Implements(key.Handler, key.Event));

    private static bool Implements(Type handler, string name)
    {
        var map = handler.GetInterfaceMap(typeof(IContentPartHandler));
        var called = map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => method.Name == name)];

        // The base class passes the event on to a method of its own, which does nothing unless it is overridden.
        return !IsBase(called.DeclaringType!)
            || !IsBase(handler.GetMethod(name, [typeof(LoadContentContext), called.DeclaringType!.GetGenericArguments()[0]])!.DeclaringType!);
    }

    private static bool IsBase(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ContentPartHandler<>);
}
