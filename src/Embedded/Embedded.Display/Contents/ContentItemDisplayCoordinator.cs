using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace Embedded.Display.Contents;

/// <summary>Displays a content item through the drivers of the item, its parts and their fields, in the order of its definition.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayDriver> itemDrivers,
    ITypeActivatorFactory<ContentPart> partFactory,
    ContentItemEditorCoordinator editors,
    ILogger<ContentItemDisplayCoordinator> logger) : IContentDisplayHandler
{
    private readonly IContentDisplayDriver[] _itemDrivers = [.. itemDrivers];

    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } definition)
        {
            return;
        }

        foreach (var driver in _itemDrivers)
        {
            await ApplyAsync(driver, () => driver.BuildDisplayAsync(contentItem, context), context);
        }

        foreach (var part in definition.Parts)
        {
            var activator = partFactory.GetTypeActivator(part.PartDefinition.Name);
            if (contentItem.Get(activator.Type, part.Name) is ContentPart element)
            {
                await DisplayPartAsync(element, part, context);
            }
        }
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
        => editors.BuildAsync(contentItem, context, _itemDrivers);

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
        => editors.UpdateAsync(contentItem, context, _itemDrivers);

    private async Task DisplayPartAsync(ContentPart part, ContentTypePartDefinition definition, BuildDisplayContext context)
    {
        foreach (var driver in partDrivers.GetDisplayModeDrivers(definition.PartDefinition.Name, definition.DisplayMode()))
        {
            await ApplyAsync(driver, () => driver.BuildDisplayAsync(part, definition, context), context);
        }

        var fieldContext = await DynamicPart.PlaceAsync(part, definition, context);
        if (fieldContext is null)
        {
            return;
        }

        foreach (var field in definition.PartDefinition.Fields)
        {
            foreach (var driver in fieldDrivers.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()))
            {
                await ApplyAsync(driver, () => driver.BuildDisplayAsync(part, field, definition, fieldContext), fieldContext);
            }
        }
    }

    private async ValueTask ApplyAsync(object driver, Func<Task<IDisplayResult?>> build, BuildDisplayContext context)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception)
        {
            InvokeExtensions.HandleException(exception, logger, driver.GetType().Name, nameof(BuildDisplayAsync));
        }
    }
}
