using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Handlers;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;

namespace OrchardCore.Lists;

[Feature("OrchardCore.Lists")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ListPart>();
        services.AddContentPart<ContainedPart>().AddHandler<ContainedPartHandler>();
        services.AddIndexProvider<ContainedPartIndexProvider>();
        services.AddDataMigration<Migrations>();
    }
}
