using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Embedded.Admin.Editors.Menus;

/// <summary>The text of a menu item, which is the item's own: menu items need no title part.</summary>
internal sealed class MenuItemName(IStringLocalizer<MenuItemName> localizer)
{
    public void Write(ContentItem item, string? name, string prefix, ModelStateDictionary state)
    {
        item.DisplayText = name?.Trim();
        if (item.Has<TitlePart>())
        {
            item.Alter<TitlePart>(title => title.Title = item.DisplayText);
        }

        if (string.IsNullOrEmpty(item.DisplayText))
        {
            state.AddModelError(prefix + ".Name", localizer["Enter the text of the menu item."]);
        }
    }
}
