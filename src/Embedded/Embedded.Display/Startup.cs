using System.Text.Encodings.Web;
using System.Text.Unicode;
using Embedded.Display.Errors;
using Embedded.Display.Filters;
using Embedded.Display.Pages;
using Embedded.Display.Tags;
using Embedded.Display.Theming;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Embedded.Display;

/// <summary>Pages of content items, and what their templates may use.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    // After the endpoints of every module: a page answers only what nothing else did.
    public override int ConfigureOrder => 10_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddAuthorization();

        // Vietnamese letters stay letters, in half the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

        services.AddScoped<ThemeTemplates>();
        services.AddScoped<PageState>();
        services.AddScoped<PageRenderer>();

        services.AddLiquidFilter<DisplayTextFilter>("display_text");
        services.AddLiquidFilter<DisplayUrlFilter>("display_url");
        services.AddLiquidFilter<SanitizeHtmlFilter>("sanitize_html");
        services.AddLiquidFilter<ContentItemIdFilter>("content_item_id");
        services.Configure<LiquidViewOptions>(options => options.LiquidViewParserConfiguration.Add(PageTags.Register));
        services.Configure<TemplateOptions>(options =>
        {
            var access = options.MemberAccessStrategy;
            access.Register<ContentPage>();
            access.Register<ErrorPage>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<ContentPageMiddleware>();
}
