using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Edits the text of a menu item that leads to an item; the item is one of its fields.</summary>
internal sealed class ContentMenuItemPartEditor(MenuItemName name) : ContentPartDisplayDriver<ContentMenuItemPart>
{
    public override IDisplayResult Edit(ContentMenuItemPart part, BuildPartEditorContext context) =>
        Initialize<ContentMenuItemPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Name = part.ContentItem!.DisplayText;
            model.MenuItemPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new ContentMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Name!);
        name.Write(part.ContentItem!, model.Name, Prefix, context.Updater.ModelState);

        return await EditAsync(part, context);
    }
}
