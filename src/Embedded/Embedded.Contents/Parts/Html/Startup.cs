using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Handlers;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace OrchardCore.Html;

[Feature("OrchardCore.Html")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>().AddHandler<HtmlBodyPartHandler>();
        services.AddDataMigration<Migrations>();
    }
}
