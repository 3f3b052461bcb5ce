using Embedded.Modules;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>The recipes that modules and themes carry in their <c>Recipes</c> folders.</summary>
internal sealed class RecipeHarvester(IRecipeReader reader, IExtensionManager extensions, ModuleFiles files) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var extension in extensions.GetExtensions())
        {
            if (!string.IsNullOrEmpty(extension.SubPath))
            {
                recipes.AddRange(await ReadFolderAsync(reader, files, extension.SubPath + "/" + RecipesConstants.RecipesFolderName));
            }
        }

        return recipes;
    }

    internal static async Task<IReadOnlyList<RecipeDescriptor>> ReadFolderAsync(IRecipeReader reader, IFileProvider files, string folder)
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in files.GetDirectoryContents(folder).Where(file => !file.IsDirectory).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase))
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync(folder, file, files));
            }
        }

        return recipes;
    }
}
