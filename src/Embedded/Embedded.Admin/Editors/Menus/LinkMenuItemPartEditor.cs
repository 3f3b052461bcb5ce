using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Edits a menu item that leads to an address.</summary>
internal sealed class LinkMenuItemPartEditor(MenuItemName name) : ContentPartDisplayDriver<LinkMenuItemPart>
{
    public override IDisplayResult Edit(LinkMenuItemPart part, BuildPartEditorContext context) =>
        Initialize<LinkMenuItemPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Name = part.ContentItem!.DisplayText;
            model.Url = part.Url;
            model.Target = part.Target;
            model.MenuItemPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new LinkMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Name!, view => view.Url!, view => view.Target!);
        part.Url = model.Url?.Trim();
        part.Target = model.Target;
        name.Write(part.ContentItem!, model.Name, Prefix, context.Updater.ModelState);

        return await EditAsync(part, context);
    }
}
