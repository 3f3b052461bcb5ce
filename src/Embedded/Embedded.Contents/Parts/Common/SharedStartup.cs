using Embedded.Contents.Parts.Contained;
using Embedded.Contents.Parts.Html;
using Embedded.Contents.Parts.Limits;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;

namespace Embedded.Contents.Parts.Common;

/// <summary>What every part and field relies on.</summary>
[Feature("OrchardCore.ContentTypes")]
internal sealed class SharedStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContainedValidation>();
        services.AddScoped<PatternRenderer>();
        services.AddScoped<IContentHandler, ContentLimitsHandler>();
        services.AddScoped<IContentHandler, ContainedItemsHandler>();
        services.AddScoped<IContentHandler, SanitizingHandler>();

        services.Configure<TemplateOptions>(LiquidMembers.Register);

        services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        services.Configure<HtmlSanitizerOptions>(options => options.Configure.Add(ArticleHtml.Configure));
    }
}
