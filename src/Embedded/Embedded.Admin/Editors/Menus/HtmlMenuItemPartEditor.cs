using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Edits a menu item that shows HTML. What is stored is sanitised, whatever is posted.</summary>
internal sealed class HtmlMenuItemPartEditor(MenuItemName name) : ContentPartDisplayDriver<HtmlMenuItemPart>
{
    public override IDisplayResult Edit(HtmlMenuItemPart part, BuildPartEditorContext context) =>
        Initialize<HtmlMenuItemPartEditViewModel>(GetEditorShapeType(context), model =>
        {
            model.Name = part.ContentItem!.DisplayText;
            model.Url = part.Url;
            model.Target = part.Target;
            model.Html = part.Html;
            model.MenuItemPart = part;
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlMenuItemPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Name!, view => view.Url!, view => view.Target!, view => view.Html!);
        part.Url = model.Url?.Trim();
        part.Target = model.Target;
        part.Html = model.Html;
        name.Write(part.ContentItem!, model.Name, Prefix, context.Updater.ModelState);

        return await EditAsync(part, context);
    }
}
