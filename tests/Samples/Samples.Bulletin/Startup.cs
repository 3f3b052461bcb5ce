using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Samples.Bulletin;

public sealed class Startup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute("LatestNotice", "Samples.Bulletin", "thong-bao-moi", new { controller = "Notice", action = "Latest" });
}
