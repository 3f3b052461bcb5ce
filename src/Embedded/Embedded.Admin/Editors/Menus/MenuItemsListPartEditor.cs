using Embedded.Admin.Editors.Nested;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Edits the items of a menu, each with the items below it.</summary>
internal sealed class MenuItemsListPartEditor(NestedItems nested, IContentDefinitionManager definitions, IStringLocalizer<MenuItemsListPartEditor> localizer) : ContentPartDisplayDriver<MenuItemsListPart>
{
    private const string MenuItem = "MenuItem";

    private static readonly MenuTree _tree = new();

    public override IDisplayResult Edit(MenuItemsListPart part, BuildPartEditorContext context) => Show(NestedItems.Of(part.MenuItems, _tree), context);

    public override async Task<IDisplayResult?> UpdateAsync(MenuItemsListPart part, UpdatePartEditorContext context)
    {
        if (await nested.UpdateAsync(Prefix, part.MenuItems, await TypesAsync(), context, _tree) is not { } items)
        {
            return Edit(part, context);
        }

        part.MenuItems = [.. items.Select(item => item.Item)];

        return Show(items, context);
    }

    private ShapeResult Show(IReadOnlyList<NestedItem> items, BuildPartEditorContext context)
    {
        var prefix = Prefix;

        return Initialize<TreeEditorViewModel>(GetEditorShapeType(context), async model =>
            model.Nested = await nested.ShowAsync(prefix, localizer["Menu items"], items, await TypesAsync(), context, _tree));
    }

    private async Task<ContentTypeDefinition[]> TypesAsync() => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.GetStereotype() == MenuItem).OrderByDescending(type => type.Name, StringComparer.Ordinal)];
}
