using Embedded.Contents.Parts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Handlers;
using OrchardCore.Title.Models;

namespace OrchardCore.Title;

[Feature("OrchardCore.Title")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().AddHandler<TitlePartHandler>();
        services.AddDataMigration<Migrations>();
    }
}
