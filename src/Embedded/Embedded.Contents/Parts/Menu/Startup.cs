using Embedded.Contents.Parts.Menu;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;

namespace OrchardCore.Menu;

[Feature("OrchardCore.Menu")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>().AddHandler<LinkMenuItemPartHandler>();
        services.AddContentPart<ContentMenuItemPart>();
        services.AddContentPart<HtmlMenuItemPart>().AddHandler<HtmlMenuItemPartHandler>();
        services.AddDataMigration<Migrations>();
    }
}
