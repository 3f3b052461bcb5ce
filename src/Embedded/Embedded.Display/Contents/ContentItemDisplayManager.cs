using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace Embedded.Display.Contents;

/// <summary>Builds the shape of a content item: "Content" or its stereotype, named after the display type and content type.</summary>
internal sealed class ContentItemDisplayManager(
    IEnumerable<IContentDisplayHandler> handlers,
    IContentDefinitionManager definitions,
    IShapeFactory shapeFactory,
    IEnumerable<IShapePlacementProvider> placementProviders,
    ILayoutAccessor layoutAccessor,
    ILogger<ContentItemDisplayManager> logger) : BaseDisplayManager(shapeFactory, placementProviders), IContentItemDisplayManager
{
    private const string Detail = "Detail";

    private readonly IContentDisplayHandler[] _handlers = [.. handlers];
    private readonly IShapeFactory _shapeFactory = shapeFactory;

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        ArgumentNullException.ThrowIfNull(content);
        var definition = await definitions.GetTypeDefinitionAsync(content.ContentType) ?? throw UnknownType(content);
        var actual = string.IsNullOrEmpty(displayType) ? Detail : displayType;
        var stereotype = definition.GetStereotype();
        var shapeType = string.IsNullOrEmpty(stereotype) ? "Content" : stereotype;
        var suffix = actual == Detail ? "" : "_" + actual;
        var shape = await NewShapeAsync(shapeType + suffix, content, stereotype);
        shape.Metadata.DisplayType = actual;
        if (!string.IsNullOrEmpty(stereotype))
        {
            shape.Metadata.Alternates.Add("Stereotype" + suffix);
            shape.Metadata.Alternates.Add(stereotype + suffix);
        }

        shape.Metadata.Alternates.Add($"{shapeType}{suffix}__{content.ContentType}");

        var context = new BuildDisplayContext(shape, actual, groupId, _shapeFactory, await layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        foreach (var handler in _handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }

        return context.Shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await NewEditorAsync(content);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _handlers.InvokeAsync((handler, item, building) => handler.BuildEditorAsync(item, building), content, context, logger);

        return context.Shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await NewEditorAsync(content);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, _shapeFactory, await layoutAccessor.GetLayoutAsync(), new ModelStateWrapperUpdater(updater));
        await BindPlacementAsync(context);
        await _handlers.InvokeAsync((handler, item, updating) => handler.UpdateEditorAsync(item, updating), content, context, logger);

        return context.Shape;
    }

    private async Task<IShape> NewEditorAsync(ContentItem content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var definition = await definitions.GetTypeDefinitionAsync(content.ContentType) ?? throw UnknownType(content);
        var stereotype = definition.GetStereotype();
        var shapeType = (string.IsNullOrEmpty(stereotype) ? "Content" : stereotype) + "_Edit";
        var shape = await NewShapeAsync(shapeType, content, stereotype);
        if (!string.IsNullOrEmpty(stereotype))
        {
            shape.Metadata.Alternates.Add("Stereotype_Edit");
            shape.Metadata.Alternates.Add(shapeType);
        }

        shape.Metadata.Alternates.Add($"{shapeType}__{content.ContentType}");

        return shape;
    }

    private async ValueTask<IShape> NewShapeAsync(string shapeType, ContentItem content, string? stereotype)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties["ContentItem"] = content;
        shape.Properties["Stereotype"] = stereotype;

        return shape;
    }

    private static InvalidOperationException UnknownType(ContentItem content)
        => new($"The content item '{content.ContentItemId}' is of the type '{content.ContentType}', which is not defined.");
}
