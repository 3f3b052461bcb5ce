using Embedded.Contents.Handlers;
using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds part handlers among the content options.</summary>
public class ContentPartHandlerResolver : IContentPartHandlerResolver
{
    private readonly HandlersByName<IContentPartHandler> _handlers;

    public ContentPartHandlerResolver(IServiceProvider serviceProvider, IOptions<ContentOptions> contentDisplayOptions)
    {
        ArgumentNullException.ThrowIfNull(contentDisplayOptions);
        var options = contentDisplayOptions.Value;
        _handlers = new HandlersByName<IContentPartHandler>(
            serviceProvider, name => options.ContentPartOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : []);
    }

    public IList<IContentPartHandler> GetHandlers(string partName) => _handlers.Get(partName);
}
