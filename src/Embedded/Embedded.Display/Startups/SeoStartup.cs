using Embedded.Display.Seo;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace Embedded.Display;

/// <summary>Tells search engines and social networks what a page shows.</summary>
[Feature("OrchardCore.Seo")]
internal sealed class SeoStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SeoMetaPart>().AddHandler<SeoMetaPartHandler>();
        services.AddScoped<IContentDisplayDriver, SeoContentDriver>();
    }
}
