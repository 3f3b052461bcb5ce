using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Menu.Models;

namespace Embedded.Display.Menus;

/// <summary>
/// Fills the shape "Menu" with the items of a menu that the visitor may see; each item's shape makes those below it when
/// it is rendered.
/// </summary>
internal sealed class MenuShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnProcessing(FillAsync);
        builder.Describe("MenuItem").OnDisplaying(FillItemAsync);
        builder.Describe("MenuItemLink").OnDisplaying(context => AddAlternates(context.Shape, "MenuItemLink"));

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        var services = context.ServiceProvider;
        var id = menu.GetProperty<string>("Alias") is { Length: > 0 } handle
            ? await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle)
            : menu.GetProperty<string>("ContentItemId");
        if (string.IsNullOrEmpty(id) || await services.GetRequiredService<IContentManager>().GetAsync(id) is not { } item)
        {
            return;
        }

        menu.Classes.Add("menu");
        menu.Properties["ContentItem"] = item;
        menu.Properties["MenuName"] = item.DisplayText;
        var differentiator = MenuName.Format(item.DisplayText);
        if (differentiator is not null)
        {
            menu.Metadata.Alternates.Add("Menu__" + differentiator.EncodeAlternateElement());
            menu.Metadata.Differentiator = differentiator;
            menu.Classes.Add("menu-" + MenuName.ToClass(differentiator));
        }

        var items = item.As<MenuItemsListPart>()?.MenuItems ?? [];
        var visible = services.GetRequiredService<VisibleMenuItems>();
        await visible.LoadTargetsAsync(items);
        await AddItemsAsync(menu, menu, items, level: 0, differentiator, services);
    }

    private static async Task FillItemAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        if (shape.GetProperty<ContentItem>("ContentItem") is not { } item)
        {
            return;
        }

        var level = shape.GetProperty("Level", 0);
        var differentiator = shape.Metadata.Differentiator;
        if (shape.Items.Count == 0 && item.As<MenuItemsListPart>()?.MenuItems is { Count: > 0 } below)
        {
            await AddItemsAsync(shape, shape.GetProperty<IShape>("Menu")!, below, level + 1, differentiator, context.ServiceProvider);
        }

        AddAlternates(shape, "MenuItem");
    }

    private static async Task AddItemsAsync(IShape parent, IShape menu, IEnumerable<ContentItem> items, int level, string? differentiator, IServiceProvider services)
    {
        var visible = services.GetRequiredService<VisibleMenuItems>();
        var factory = services.GetRequiredService<IShapeFactory>();
        foreach (var item in items)
        {
            if (!await visible.IsVisibleAsync(item))
            {
                continue;
            }

            var shape = await factory.CreateAsync("MenuItem");
            shape.Properties["ContentItem"] = item;
            shape.Properties["Level"] = level;
            shape.Properties["Menu"] = menu;
            shape.Metadata.Differentiator = differentiator;
            await parent.AddAsync(shape, "");
        }
    }

    private static void AddAlternates(IShape shape, string name)
    {
        if (shape.GetProperty<ContentItem>("ContentItem") is not { } item)
        {
            return;
        }

        var level = shape.GetProperty("Level", 0).ToString(CultureInfo.InvariantCulture);
        var contentType = item.ContentType.EncodeAlternateElement();
        var alternates = shape.Metadata.Alternates;
        alternates.Add($"{name}__level__{level}");
        alternates.Add($"{name}__{contentType}");
        alternates.Add($"{name}__{contentType}__level__{level}");
        if (shape.Metadata.Differentiator?.EncodeAlternateElement() is { Length: > 0 } menu)
        {
            alternates.Add($"{name}__{menu}");
            alternates.Add($"{name}__{menu}__level__{level}");
            alternates.Add($"{name}__{menu}__{contentType}");
            alternates.Add($"{name}__{menu}__{contentType}__level__{level}");
        }
    }
}
