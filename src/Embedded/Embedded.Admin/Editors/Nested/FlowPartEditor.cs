using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;

namespace Embedded.Admin.Editors.Nested;

/// <summary>Edits the blocks that a page is put together from, each in place.</summary>
internal sealed class FlowPartEditor(NestedItems nested, IContentDefinitionManager definitions, IStringLocalizer<FlowPartEditor> localizer) : ContentPartDisplayDriver<FlowPart>
{
    private const string Widget = "Widget";

    public override IDisplayResult Edit(FlowPart part, BuildPartEditorContext context) => Show(part, NestedItems.Of(part.Widgets), context);

    public override async Task<IDisplayResult?> UpdateAsync(FlowPart part, UpdatePartEditorContext context)
    {
        var prefix = Prefix;
        var types = await TypesAsync(context.TypePartDefinition);
        if (await nested.UpdateAsync(prefix, part.Widgets, types, context) is not { } items)
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
            model.Nested = await nested.ShowAsync(prefix, LabelOf(context.TypePartDefinition), items, types, context);
        });
    }

    // A flow that its type gives no name of its own is known by the part's, which says nothing to an officer.
    private string LabelOf(ContentTypePartDefinition definition)
    {
        var name = definition.DisplayName();

        return name == nameof(FlowPart) ? localizer["Blocks of the page"] : name;
    }

    private async Task<ContentTypeDefinition[]> TypesAsync(ContentTypePartDefinition definition)
    {
        var contained = definition.GetSettings<FlowPartSettings>().ContainedContentTypes;
        var types = await definitions.ListTypeDefinitionsAsync();

        return [.. types.Where(type => contained.Length > 0 ? contained.Contains(type.Name) : type.GetStereotype() == Widget)];
    }
}
