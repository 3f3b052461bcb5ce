using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>A place that recipes come from.</summary>
public interface IRecipeHarvester
{
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
