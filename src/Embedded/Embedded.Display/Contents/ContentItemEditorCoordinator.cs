using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;

namespace Embedded.Display.Contents;

/// <summary>Edits a content item through its drivers: each part has a shape of its own in the zone "Parts", which holds the editors.</summary>
internal sealed class ContentItemEditorCoordinator(
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> partFactory,
    ILogger<ContentItemEditorCoordinator> logger)
{
    private const string DefaultPosition = "before";

    public Task BuildAsync(ContentItem contentItem, BuildEditorContext context, IReadOnlyList<IContentDisplayDriver> itemDrivers) => RunAsync(
        contentItem,
        context,
        itemDrivers,
        driver => driver.BuildEditorAsync(contentItem, context),
        (driver, part, definition) => driver.BuildEditorAsync(part, definition, context),
        (driver, part, field, definition) => driver.BuildEditorAsync(part, field, definition, context));

    public Task UpdateAsync(ContentItem contentItem, UpdateEditorContext context, IReadOnlyList<IContentDisplayDriver> itemDrivers) => RunAsync(
        contentItem,
        context,
        itemDrivers,
        driver => driver.UpdateEditorAsync(contentItem, context),
        (driver, part, definition) => driver.UpdateEditorAsync(part, definition, context),
        (driver, part, field, definition) => driver.UpdateEditorAsync(part, field, definition, context));

    private async Task RunAsync(
        ContentItem contentItem,
        BuildEditorContext context,
        IReadOnlyList<IContentDisplayDriver> itemDrivers,
        Func<IContentDisplayDriver, Task<IDisplayResult?>> runItem,
        Func<IContentPartDisplayDriver, ContentPart, ContentTypePartDefinition, Task<IDisplayResult?>> runPart,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, Task<IDisplayResult?>> runField)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        var parts = await context.ShapeFactory.CreateAsync("ContentZone", Arguments.From(new { Identifier = contentItem.ContentItemId }));
        ((IZoneHolding)context.Shape).Zones["Parts"] = parts;
        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(driver, () => runItem(driver), context);
        }

        foreach (var definition in type.Parts)
        {
            var activator = partFactory.GetTypeActivator(definition.PartDefinition.Name);
            var part = contentItem.Get(activator.Type, definition.Name) as ContentPart ?? NewPart(contentItem, activator, definition.Name, isUpdate: context is UpdateEditorContext);
            var position = definition.GetSettings<ContentTypePartSettings>().Position ?? DefaultPosition;
            if (await PlacePartAsync(context, part, definition, position) is not { } shape)
            {
                continue;
            }

            parts.Properties[definition.Name] = shape;
            context.DefaultZone = $"Parts.{definition.Name}";
            context.DefaultPosition = position;
            foreach (var driver in partDrivers.GetEditorDrivers(definition.PartDefinition.Name, definition.Editor()))
            {
                await ApplyAsync(driver, () => runPart(driver, part, definition), context);
            }

            await EditFieldsAsync(part, definition, context, runField);
        }
    }

    private async Task EditFieldsAsync(
        ContentPart part,
        ContentTypePartDefinition definition,
        BuildEditorContext context,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, Task<IDisplayResult?>> runField)
    {
        foreach (var field in definition.PartDefinition.Fields)
        {
            context.DefaultZone = $"Parts.{definition.Name}:{field.GetSettings<ContentPartFieldSettings>().Position ?? DefaultPosition}";
            foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
            {
                await ApplyAsync(driver, () => runField(driver, part, field, definition), context);
            }
        }
    }

    // An editor that is only shown leaves the item as it is; one that is posted needs the part to write into.
    private static ContentPart NewPart(ContentItem contentItem, ITypeActivator<ContentPart> activator, string name, bool isUpdate)
    {
        var part = activator.CreateInstance();
        part.ContentItem = contentItem;
        if (isUpdate)
        {
            contentItem.Weld(name, part);
        }

        return part;
    }

    private static async Task<IShape?> PlacePartAsync(BuildEditorContext context, ContentPart part, ContentTypePartDefinition definition, string position)
    {
        var contentType = definition.ContentTypeDefinition.Name;
        var partType = definition.PartDefinition.Name;
        var result = new ShapeResult("ContentPart_Edit", building => building.ShapeFactory.CreateAsync(
            "ContentPart_Edit",
            () => new ValueTask<IShape>(new ZoneHolding(() => building.ShapeFactory.CreateAsync("Zone")))));
        result
            .Differentiator($"{contentType}-{definition.Name}")
            .Name(definition.Name)
            .Location($"Parts:{position}")
            .OnGroup(context.GroupId)
            .Displaying(displaying =>
            {
                var alternates = displaying.Shape.Metadata.Alternates;
                alternates.Add($"ContentPart_Edit__{partType}");
                alternates.Add($"ContentPart_Edit__{contentType}__{partType}");
                if (definition.IsNamedPart())
                {
                    alternates.Add($"ContentPart_Edit__{contentType}__{definition.Name}");
                }
            });
        await result.ApplyAsync(context);
        if (result.Shape is { } shape)
        {
            shape.Properties["ContentPart"] = part;
            shape.Properties["ContentTypePartDefinition"] = definition;
        }

        return result.Shape;
    }

    private async ValueTask ApplyAsync(object driver, Func<Task<IDisplayResult?>> run, BuildEditorContext context)
    {
        try
        {
            if (await run() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception)
        {
            InvokeExtensions.HandleException(exception, logger, driver.GetType().Name, "Editor");
        }
    }
}
