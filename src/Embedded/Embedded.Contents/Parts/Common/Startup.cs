using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Embedded.Contents.Parts.Common;

[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CommonPart>();
        services.AddDataMigration<OrchardCore.Contents.Migrations>();
    }
}
