using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace OrchardCore.Contents.AuditTrail;

[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AuditTrailPart>();
        services.AddDataMigration<Migrations>();
    }
}
