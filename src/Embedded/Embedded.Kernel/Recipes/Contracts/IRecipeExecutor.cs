using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe, step by step, each in a transaction of its own.</summary>
public interface IRecipeExecutor
{
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}
