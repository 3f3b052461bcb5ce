using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Parts;

/// <summary>Edits an item's address. Emptied, it is made of the type's pattern anew.</summary>
internal sealed class AutoroutePartEditor : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult Edit(AutoroutePart part, BuildPartEditorContext context) =>
        Initialize<AutoroutePartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Path = part.Path;
            model.ContentItem = part.ContentItem!;
            model.AutoroutePart = part;
            model.Settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        }).Location("Sidebar:10");

    public override async Task<IDisplayResult?> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<AutoroutePartSettings>().AllowCustomPath)
        {
            var model = new AutoroutePartViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Path!);
            part.Path = model.Path?.Trim();
        }

        return await EditAsync(part, context);
    }
}
