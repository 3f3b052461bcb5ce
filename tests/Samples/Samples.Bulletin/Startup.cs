using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using Samples.Bulletin.Models;
using Samples.Bulletin.Resources;

namespace Samples.Bulletin;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, BulletinResources>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<NoticeForm>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute("LatestNotice", "Samples.Bulletin", "thong-bao-moi", new { controller = "Notice", action = "Latest" });
}
