using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs the steps it knows by name and leaves the others alone.</summary>
public interface IRecipeStepHandler
{
    Task ExecuteAsync(RecipeExecutionContext context);
}
