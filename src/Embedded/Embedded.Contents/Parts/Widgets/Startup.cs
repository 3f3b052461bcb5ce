using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Widgets.Models;

namespace OrchardCore.Widgets;

[Feature("OrchardCore.Widgets")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<WidgetsListPart>();
        services.AddContentPart<WidgetMetadata>();
        services.AddDataMigration<Migrations>();
    }
}
