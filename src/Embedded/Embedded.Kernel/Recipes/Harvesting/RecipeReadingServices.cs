using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>Registers what finds and reads recipes: for the host that sets a site up, and for a tenant that runs them.</summary>
internal static class RecipeReadingServices
{
    /// <summary>Adds them once; a tenant has those of its host already.</summary>
    public static IServiceCollection AddRecipeReading(this IServiceCollection services)
    {
        services.TryAddSingleton<IRecipeReader, RecipeReader>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRecipeHarvester, SiteRecipeHarvester>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRecipeHarvester, RecipeHarvester>());

        return services;
    }
}
