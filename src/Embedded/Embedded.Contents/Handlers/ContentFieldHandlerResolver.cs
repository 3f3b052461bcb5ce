using Embedded.Contents.Handlers;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds field handlers among the content options.</summary>
public class ContentFieldHandlerResolver : IContentFieldHandlerResolver
{
    private readonly HandlersByName<IContentFieldHandler> _handlers;

    public ContentFieldHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        var options = contentDisplayOptions.Value;
        _handlers = new HandlersByName<IContentFieldHandler>(
            serviceProvider, name => options.ContentFieldOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : []);
    }

    public IList<IContentFieldHandler> GetHandlers(string fieldName) => _handlers.Get(fieldName);
}
