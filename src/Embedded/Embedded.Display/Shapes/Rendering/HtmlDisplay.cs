using Embedded.Display.Templates;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Modules;

namespace Embedded.Display.Shapes;

/// <summary>
/// Renders a shape: events that may change it, the most special template there is, wrappers, events that may change the
/// output. An event's failure is logged and costs no more than the event; a template's fails the page.
/// </summary>
internal sealed class HtmlDisplay : IHtmlDisplay
{
    private readonly IShapeDisplayEvents[] _events;
    private readonly IShapeBindingResolver[] _resolvers;
    private readonly CurrentShapeTable _currentTable;
    private readonly RenderingDepth _depth;
    private readonly IServiceProvider _services;
    private readonly ILogger<HtmlDisplay> _logger;

    public HtmlDisplay(
        IEnumerable<IShapeDisplayEvents> events,
        IEnumerable<IShapeBindingResolver> resolvers,
        CurrentShapeTable currentTable,
        RenderingDepth depth,
        IServiceProvider services,
        ILogger<HtmlDisplay> logger)
    {
        _events = [.. events];
        _resolvers = [.. resolvers];
        _currentTable = currentTable;
        _depth = depth;
        _services = services;
        _logger = logger;
    }

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var shape = context.Value;
        if (shape.IsNullOrEmpty())
        {
            return HtmlString.Empty;
        }

        if (shape is PositionWrapper wrapper)
        {
            return PositionWrapper.UnWrap(wrapper);
        }

        if (shape is IHtmlContent finished)
        {
            return finished;
        }

        if (string.IsNullOrEmpty(shape.Metadata.Type))
        {
            throw new InvalidOperationException($"A shape of the class '{shape.GetType().Name}' has no type, so no template renders it. Make shapes through {nameof(IShapeFactory)}.");
        }

        using (_depth.Enter(shape.Metadata.Type))
        {
            return await RenderAsync(shape, context);
        }
    }

    private async Task<IHtmlContent> RenderAsync(IShape shape, DisplayContext context)
    {
        var metadata = shape.Metadata;
        var table = await _currentTable.GetAsync();
        var descriptor = table.FindDescriptor(metadata.Type!);
        var local = new DisplayContext(context) { HtmlFieldPrefix = metadata.Prefix ?? "" };
        var displaying = new ShapeDisplayContext { Shape = shape, DisplayContext = local, ServiceProvider = _services };
        try
        {
            await TellDisplayingAsync(displaying, descriptor);
            metadata.ChildContent ??= displaying.ChildContent;
            if (metadata.ChildContent is null)
            {
                await TellProcessingAsync(displaying, descriptor);
                var binding = await FindBindingAsync(metadata.Type!, metadata.Alternates, table)
                    ?? throw new InvalidOperationException($"No template renders the shape '{metadata.Type}'. Add '{metadata.Type!.Replace("__", "-", StringComparison.Ordinal)}.liquid' to the theme's Views folder.");
                metadata.ChildContent = await binding.BindingAsync(local) ?? HtmlString.Empty;
            }

            if (metadata.HasWrappers)
            {
                await WrapAsync(metadata, local, table);
            }

            await TellDisplayedAsync(displaying, descriptor);
        }
        finally
        {
            foreach (var sink in _events)
            {
                await GuardAsync(sink.DisplayingFinalizedAsync, displaying);
            }
        }

        return metadata.ChildContent ?? HtmlString.Empty;
    }

    private async ValueTask TellDisplayingAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        foreach (var sink in _events)
        {
            await GuardAsync(sink.DisplayingAsync, context);
        }

        foreach (var handle in descriptor?.DisplayingAsync ?? [])
        {
            await GuardAsync(handle, context);
        }

        foreach (var handle in context.Shape.Metadata.Displaying)
        {
            Guard(handle, context);
        }
    }

    private async ValueTask TellProcessingAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        foreach (var handle in descriptor?.ProcessingAsync ?? [])
        {
            await GuardAsync(handle, context);
        }

        foreach (var handle in context.Shape.Metadata.ProcessingAsync)
        {
            await GuardAsync(processed => handle(processed.Shape), context);
        }
    }

    private async ValueTask TellDisplayedAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        var metadata = context.Shape.Metadata;
        context.ChildContent = metadata.ChildContent;
        foreach (var sink in _events)
        {
            await GuardAsync(sink.DisplayedAsync, context);
        }

        foreach (var handle in descriptor?.DisplayedAsync ?? [])
        {
            await GuardAsync(handle, context);
        }

        metadata.ChildContent = context.ChildContent;
        foreach (var handle in metadata.Displayed)
        {
            Guard(handle, context);
        }
    }

    private async ValueTask WrapAsync(ShapeMetadata metadata, DisplayContext context, ShapeTable table)
    {
        foreach (var wrapper in metadata.Wrappers)
        {
            if (await FindBindingAsync(wrapper, AlternatesCollection.Empty, table) is { } binding)
            {
                metadata.ChildContent = await binding.BindingAsync(context) ?? HtmlString.Empty;
            }
        }

        // Rendered once more, the child content must not be wrapped again.
        metadata.Wrappers.Clear();
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(string shapeType, AlternatesCollection alternates, ShapeTable table)
    {
        for (var index = alternates.Count - 1; index >= 0; index--)
        {
            if (await FindExactAsync(alternates[index], table) is { } binding)
            {
                return binding;
            }
        }

        // A type falls back to shorter ones at its double underscores.
        var name = shapeType;
        while (true)
        {
            if (await FindExactAsync(name, table) is { } binding)
            {
                return binding;
            }

            var end = name.LastIndexOf("__", StringComparison.Ordinal);
            if (end <= 0)
            {
                return null;
            }

            name = name[..end];
        }
    }

    private async ValueTask<ShapeBinding?> FindExactAsync(string name, ShapeTable table)
    {
        foreach (var resolver in _resolvers)
        {
            if (await resolver.GetShapeBindingAsync(name) is { } binding)
            {
                return binding;
            }
        }

        return table.Bindings.TryGetValue(name, out var known) ? known : null;
    }

    private async ValueTask GuardAsync(Func<ShapeDisplayContext, Task> handle, ShapeDisplayContext context)
    {
        try
        {
            await handle(context);
        }
        catch (Exception exception)
        {
            InvokeExtensions.HandleException(exception, _logger, context.Shape.Metadata.Type!, handle.Method.Name);
        }
    }

    private void Guard(Action<ShapeDisplayContext> handle, ShapeDisplayContext context)
    {
        try
        {
            handle(context);
        }
        catch (Exception exception)
        {
            InvokeExtensions.HandleException(exception, _logger, context.Shape.Metadata.Type!, handle.Method.Name);
        }
    }
}
