using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Flows.ViewModels;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Edits the blocks that a page is put together from, each in place.</summary>
internal sealed class FlowPartEditor(NestedItems nested, IContentDefinitionManager definitions) : ContentPartDisplayDriver<FlowPart>
{
    private const string Widget = "Widget";

    public override IDisplayResult Edit(FlowPart part, BuildPartEditorContext context) => Show(part, NestedItems.Of(part.Widgets), context);

    public override async Task<IDisplayResult?> UpdateAsync(FlowPart part, UpdatePartEditorContext context)
    {
        var prefix = Prefix;
        var model = new FlowPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, prefix, view => view.Prefixes, view => view.ContentTypes, view => view.ContentItems);
        var types = await TypesAsync(context.TypePartDefinition);
        var posted = new PostedItems(model.Prefixes, model.ContentTypes, model.ContentItems);
        if (await nested.UpdateAsync(prefix, posted, part.Widgets, types, context) is not { } items)
        {
            return Edit(part, context);
        }

        part.Widgets = [.. items.Select(item => item.Item)];

        return Show(part, items, context);
    }

    private ShapeResult Show(FlowPart part, IReadOnlyList<NestedItem> items, BuildPartEditorContext context)
    {
        var prefix = Prefix;

        return Initialize<FlowEditorViewModel>(GetEditorShapeType(context), async model =>
        {
            var types = await TypesAsync(context.TypePartDefinition);
            model.FlowPart = part;
            model.ContainedContentTypeDefinitions = types;
            model.Updater = context.Updater;
            model.Prefixes = [.. items.Select(item => item.Prefix)];
            model.Nested = new NestedItemsViewModel(prefix, context.TypePartDefinition.DisplayName(), await nested.RowsAsync(items, types, context), types);
        });
    }

    private async Task<ContentTypeDefinition[]> TypesAsync(ContentTypePartDefinition definition)
    {
        var contained = definition.GetSettings<FlowPartSettings>().ContainedContentTypes;
        var types = await definitions.ListTypeDefinitionsAsync();

        return [.. types.Where(type => contained.Length > 0 ? contained.Contains(type.Name) : type.GetStereotype() == Widget)];
    }
}
