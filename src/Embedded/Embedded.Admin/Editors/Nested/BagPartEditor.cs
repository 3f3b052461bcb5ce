using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Edits the items of a bag, each in place.</summary>
internal sealed class BagPartEditor(NestedItems nested, IContentDefinitionManager definitions) : ContentPartDisplayDriver<BagPart>
{
    public override IDisplayResult Edit(BagPart part, BuildPartEditorContext context) => Show(part, NestedItems.Of(part.ContentItems), context);

    public override async Task<IDisplayResult?> UpdateAsync(BagPart part, UpdatePartEditorContext context)
    {
        var prefix = Prefix;
        var types = await TypesAsync(context.TypePartDefinition);
        if (await nested.UpdateAsync(prefix, part.ContentItems, types, context) is not { } items)
        {
            return Edit(part, context);
        }

        part.ContentItems = [.. items.Select(item => item.Item)];

        return Show(part, items, context);
    }

    private ShapeResult Show(BagPart part, IReadOnlyList<NestedItem> items, BuildPartEditorContext context)
    {
        var prefix = Prefix;

        return Initialize<BagEditorViewModel>(GetEditorShapeType(context), async model =>
        {
            var types = await TypesAsync(context.TypePartDefinition);
            model.BagPart = part;
            model.TypePartDefinition = context.TypePartDefinition;
            model.ContainedContentTypeDefinitions = types;
            model.Updater = context.Updater;
            model.Prefixes = [.. items.Select(item => item.Prefix)];
            model.Nested = await nested.ShowAsync(prefix, context.TypePartDefinition.DisplayName(), items, types, context);
        });
    }

    private async Task<ContentTypeDefinition[]> TypesAsync(ContentTypePartDefinition definition)
    {
        var settings = definition.GetSettings<BagPartSettings>();
        var types = await definitions.ListTypeDefinitionsAsync();

        return settings.ContainedStereotypes.Length > 0
            ? [.. types.Where(type => settings.ContainedStereotypes.Contains(type.GetStereotype()))]
            : [.. settings.ContainedContentTypes.Select(name => types.FirstOrDefault(type => type.Name == name)).OfType<ContentTypeDefinition>()];
    }
}
