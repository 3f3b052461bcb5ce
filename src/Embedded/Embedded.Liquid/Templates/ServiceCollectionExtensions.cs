using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

/// <summary>Registration of Liquid filters.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name)
        where TLiquidFilter : class, ILiquidFilter
    {
        services.TryAddScoped<TLiquidFilter>();

        return services.Configure<TemplateOptions>(options =>
            options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<TLiquidFilter>().ResolveAsync));
    }
}
