using Embedded.Admin.Editors.Nested;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Menu items below menu items.</summary>
internal sealed class MenuTree : INestedTree
{
    public string Name => nameof(MenuItemsListPart);

    public IReadOnlyList<ContentItem> ChildrenOf(ContentItem item) => item.As<MenuItemsListPart>()?.MenuItems ?? [];

    public void SetChildren(ContentItem item, IEnumerable<ContentItem> children)
    {
        List<ContentItem> below = [.. children];
        if (below.Count > 0 || item.Has<MenuItemsListPart>())
        {
            item.Alter<MenuItemsListPart>(part => part.MenuItems = below);
        }
    }
}
