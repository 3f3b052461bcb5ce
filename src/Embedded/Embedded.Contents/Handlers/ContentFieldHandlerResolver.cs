using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds field handlers among the content options, one instance of each a scope.</summary>
public class ContentFieldHandlerResolver : IContentFieldHandlerResolver
{
    private readonly Dictionary<string, IList<IContentFieldHandler>> _handlers = new(StringComparer.Ordinal);
    private readonly IServiceProvider _serviceProvider;
    private readonly ContentOptions _options;

    public ContentFieldHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        _serviceProvider = serviceProvider;
        _options = contentDisplayOptions.Value;
    }

    public IList<IContentFieldHandler> GetHandlers(string fieldName)
    {
        if (!_handlers.TryGetValue(fieldName, out var handlers))
        {
            handlers = _options.ContentFieldOptionsLookup.TryGetValue(fieldName, out var option)
                ? [.. option.Handlers.Select(type => (IContentFieldHandler)_serviceProvider.GetRequiredService(type))]
                : [];
            _handlers[fieldName] = handlers;
        }

        return handlers;
    }
}
