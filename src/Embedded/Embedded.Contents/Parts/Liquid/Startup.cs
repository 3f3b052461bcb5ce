using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid.Handlers;
using OrchardCore.Liquid.Models;
using OrchardCore.Modules;

namespace Embedded.Contents.Parts.Liquid;

[Feature("OrchardCore.Liquid")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LiquidPart>().AddHandler<LiquidPartHandler>();
        services.AddDataMigration<OrchardCore.Liquid.Migrations>();
    }
}
