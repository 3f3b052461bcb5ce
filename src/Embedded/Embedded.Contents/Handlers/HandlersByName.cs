using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Contents.Handlers;

/// <summary>The handlers of a kind by the name of what they handle, one instance of each a scope.</summary>
internal sealed class HandlersByName<THandler>(IServiceProvider services, Func<string, IEnumerable<Type>> typesOf)
    where THandler : class
{
    private readonly Dictionary<string, IList<THandler>> _handlers = new(StringComparer.Ordinal);

    public IList<THandler> Get(string name)
    {
        if (!_handlers.TryGetValue(name, out var handlers))
        {
            _handlers[name] = handlers = [.. typesOf(name).Select(type => (THandler)services.GetRequiredService(type))];
        }

        return handlers;
    }
}
