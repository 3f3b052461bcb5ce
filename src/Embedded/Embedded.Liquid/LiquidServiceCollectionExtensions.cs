using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Embedded.Templates;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using OrchardCore.Liquid.Filters;

namespace Embedded.Liquid;

internal static class LiquidServiceCollectionExtensions
{
    public static IServiceCollection AddEmbeddedLiquid(this IServiceCollection services, bool allowLiquidTags = false)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.TryAddSingleton(provider => new LiquidViewParser(provider.GetRequiredService<IOptions<LiquidViewOptions>>(), allowLiquidTags));
        services.TryAddSingleton<LiquidTemplateParser>();
        services.TryAddSingleton<ILiquidCheck, LiquidCheck>();
        services.TryAddScoped<LiquidRenderer>();
        services.TryAddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<TemplateOptions>, LiquidGlobalsSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<TemplateOptions>, LiquidLimitsSetup>());

        services.AddLiquidFilter<LocalTimeZoneFilter>("local");
        services.AddLiquidFilter<UtcTimeZoneFilter>("utc");
        services.AddLiquidFilter<SlugifyFilter>("slugify");
        services.AddLiquidFilter<LiquidFilter>("liquid");

        return services.Configure<TemplateOptions>(static options =>
        {
            options.Filters.AddFilter("t", TextFilters.Localize);
            options.Filters.AddFilter("transliterate", TextFilters.Transliterate);
            options.Filters.AddFilter("html_class", TextFilters.HtmlClass);
            options.Filters.AddFilter("href", UrlFilters.Href);
            options.Filters.AddFilter("absolute_url", UrlFilters.AbsoluteUrl);
            options.Filters.AddFilter("jsonparse", JsonParseFilter.ProcessAsync);

            // Fluid's own filter 'json', with Vietnamese left readable; what HTML must not see is encoded on output.
            options.JsonSerializerOptions = new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
    }
}
