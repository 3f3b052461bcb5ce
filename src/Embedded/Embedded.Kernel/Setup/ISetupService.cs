using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets a site up from a recipe.</summary>
public interface ISetupService
{
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>What goes wrong is in the context's errors; then the site is as it was before.</summary>
    Task<string> SetupAsync(SetupContext context);
}
