using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>The items of a menu or of a menu item.</summary>
public class MenuItemsListPart : ContentPart
{
    public List<ContentItem> MenuItems { get; set; } = [];
}
