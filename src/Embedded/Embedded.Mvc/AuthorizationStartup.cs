using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Embedded.Mvc;

/// <summary>Holds endpoints to their <c>[Authorize]</c> attributes, right behind sign-in.</summary>
internal sealed class AuthorizationStartup : StartupBase
{
    public override int ConfigureOrder => -149;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.UseAuthorization();
}
