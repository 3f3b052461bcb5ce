using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Handlers;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace OrchardCore.Flows;

[Feature("OrchardCore.Flows")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<FlowPart>();
        services.AddContentPart<FlowMetadata>();
        services.AddContentPart<BagPart>().AddHandler<BagPartHandler>();
        services.AddDataMigration<Migrations>();
    }
}
