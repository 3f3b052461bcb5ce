using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace Embedded.Admin.Editors.Parts;

/// <summary>Edits an item's title, unless its type makes it up.</summary>
internal sealed class TitlePartEditor : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Edit(TitlePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();

        return settings.Options == TitlePartOptions.GeneratedHidden
            ? null
            : Initialize<TitlePartViewModel>(GetEditorShapeType(context), model =>
            {
                model.Title = part.Title;
                model.TitlePart = part;
                model.ContentItem = part.ContentItem!;
                model.Settings = settings;
            });
    }

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var model = new TitlePartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Title!);
        part.Title = model.Title?.Trim();
        part.ContentItem!.DisplayText = part.Title;

        return await EditAsync(part, context);
    }
}
