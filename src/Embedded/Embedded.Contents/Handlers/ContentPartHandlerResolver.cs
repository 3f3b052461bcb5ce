using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds part handlers among the content options, one instance of each a scope.</summary>
public class ContentPartHandlerResolver : IContentPartHandlerResolver
{
    private readonly Dictionary<string, IList<IContentPartHandler>> _handlers = new(StringComparer.Ordinal);
    private readonly IServiceProvider _serviceProvider;
    private readonly ContentOptions _options;

    public ContentPartHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        _serviceProvider = serviceProvider;
        _options = contentDisplayOptions.Value;
    }

    public IList<IContentPartHandler> GetHandlers(string partName)
    {
        if (!_handlers.TryGetValue(partName, out var handlers))
        {
            handlers = _options.ContentPartOptionsLookup.TryGetValue(partName, out var option)
                ? [.. option.Handlers.Select(type => (IContentPartHandler)_serviceProvider.GetRequiredService(type))]
                : [];
            _handlers[partName] = handlers;
        }

        return handlers;
    }
}
