using OrchardCore.AdminDashboard.Models;
using OrchardCore.AdminDashboard.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Home.Widgets;

/// <summary>Edits where a widget stands on the work desk, whose cards find their size by themselves.</summary>
internal sealed class DashboardPartEditor : ContentPartDisplayDriver<DashboardPart>
{
    public override IDisplayResult Edit(DashboardPart part, BuildPartEditorContext context) =>
        Initialize<DashboardPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Position = part.Position;
            model.DashboardPart = part;
            model.ContentItem = part.ContentItem!;
        }).Location("Parts:1");

    public override async Task<IDisplayResult?> UpdateAsync(DashboardPart part, UpdatePartEditorContext context)
    {
        var model = new DashboardPartViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Position))
        {
            part.Position = model.Position;
        }

        return await EditAsync(part, context);
    }
}
