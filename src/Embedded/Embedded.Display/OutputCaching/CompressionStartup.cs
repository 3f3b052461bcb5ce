using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Embedded.Display.OutputCaching;

/// <summary>Brotli and gzip for text, inside the output cache, so that an answer is compressed once.</summary>
[Feature("OrchardCore.ResponseCompression")]
internal sealed class CompressionStartup : StartupBase
{
    private static readonly string[] s_moreTypes = ["image/svg+xml", "text/calendar", "text/vcard", "application/rss+xml", "application/ld+json", "application/manifest+json"];

    // Around the error pages, which are compressed too.
    public override int ConfigureOrder => -11_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        // Over HTTPS too: antiforgery tokens are masked anew in every answer, so nothing secret repeats.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. s_moreTypes];
            options.Providers.Add<BrotliProvider>();
            options.Providers.Add<GzipProvider>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<EncodedTagMiddleware>();
        app.UseResponseCompression();
    }
}
