using Embedded.Display.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Pages for errors, around everything that can fail.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class ErrorsStartup : StartupBase
{
    public override int ConfigureOrder => -10_000;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<ErrorPageMiddleware>();
}
