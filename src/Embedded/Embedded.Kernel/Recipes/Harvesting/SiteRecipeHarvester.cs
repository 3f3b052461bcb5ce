using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>
/// The recipes of the site itself: those in the content root's <c>Recipes</c> folder, then those that the build put beside the
/// site's assembly. A recipe of the content root hides one of the same name from the build.
/// </summary>
internal sealed class SiteRecipeHarvester(IRecipeReader reader, IHostEnvironment environment) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var roots = new[] { environment.ContentRootPath, AppContext.BaseDirectory }
            .Select(root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)))
            .Distinct()
            .Where(root => Directory.Exists(Path.Combine(root, RecipesConstants.RecipesFolderName)));

        var recipes = new List<RecipeDescriptor>();
        foreach (var root in roots)
        {
            foreach (var recipe in await RecipeHarvester.ReadFolderAsync(reader, new PhysicalFileProvider(root), RecipesConstants.RecipesFolderName))
            {
                if (!recipes.Exists(known => string.Equals(known.Name, recipe.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    recipes.Add(recipe);
                }
            }
        }

        return recipes;
    }
}
