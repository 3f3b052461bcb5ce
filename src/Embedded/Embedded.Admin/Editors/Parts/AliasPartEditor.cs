using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Alias.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Parts;

/// <summary>Edits the name by which templates find an item. Emptied, it is made of the type's pattern anew.</summary>
internal sealed class AliasPartEditor : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult Edit(AliasPart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();

        return Initialize<AliasPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Alias = part.Alias;
            model.ContentItem = part.ContentItem!;
            model.AliasPart = part;
            model.Settings = settings;
        }).Location("Content:30");
    }

    public override async Task<IDisplayResult?> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.Editable)
        {
            var model = new AliasPartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Alias!);
            part.Alias = model.Alias?.Trim();
        }

        return await EditAsync(part, context);
    }
}
