using Embedded.Admin.Editors.Nested;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Menus;

/// <summary>Menus and their items.</summary>
[Feature("OrchardCore.Menu")]
[RequireFeatures("OrchardCore.Admin")]
internal sealed class MenuEditorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<NestedItems>();
        services.AddScoped<MenuItemName>();
        services.AddContentPart<MenuItemsListPart>().ForEditor<MenuItemsListPartEditor>();
        services.AddContentPart<LinkMenuItemPart>().ForEditor<LinkMenuItemPartEditor>();
        services.AddContentPart<HtmlMenuItemPart>().ForEditor<HtmlMenuItemPartEditor>();
        services.AddContentPart<ContentMenuItemPart>().ForEditor<ContentMenuItemPartEditor>();
    }
}
