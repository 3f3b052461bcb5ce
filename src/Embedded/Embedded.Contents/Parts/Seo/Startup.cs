using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace OrchardCore.Seo;

[Feature("OrchardCore.Seo")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SeoMetaPart>();
        services.AddDataMigration<Migrations>();
    }
}
