using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Https.Services;
using OrchardCore.Https.Settings;
using OrchardCore.Modules;

namespace Embedded.Https;

/// <summary>Sends visitors to HTTPS, and tells browsers to stay there.</summary>
[Feature("OrchardCore.Https")]
internal sealed class HttpsStartup : StartupBase
{
    private const int DefaultPort = 443;

    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Security;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IHttpsService, HttpsService>();

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var settings = await serviceProvider.GetRequiredService<IHttpsService>().GetSettingsAsync();

        if (settings.RequireHttps)
        {
            app.Use((context, next) => context.Request.IsHttps ? next(context) : RedirectAsync(context, settings));
        }

        if (settings.EnableStrictTransportSecurity)
        {
            app.UseHsts();
        }
    }

    private static Task RedirectAsync(HttpContext context, HttpsSettings settings)
    {
        var request = context.Request;
        var host = settings.SslPort is { } port and not DefaultPort ? new HostString(request.Host.Host, port) : new HostString(request.Host.Host);

        // 307 and 308 keep the method: a form that was posted is posted again.
        context.Response.StatusCode = settings.RequireHttpsPermanent ? StatusCodes.Status308PermanentRedirect : StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = UriHelper.BuildAbsolute("https", host, request.PathBase, request.Path, request.QueryString);

        return Task.CompletedTask;
    }
}
