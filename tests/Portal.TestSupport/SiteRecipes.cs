using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Portal.TestSupport;

/// <summary>Runs recipes inside a site, as an administrator would.</summary>
public static class SiteRecipes
{
    public static Task RunAsync(this PortalSite site, string name) => site.UsingScopeAsync(async services =>
    {
        foreach (var harvester in services.GetServices<IRecipeHarvester>())
        {
            if ((await harvester.HarvestRecipesAsync()).FirstOrDefault(recipe => recipe.Name == name) is { } found)
            {
                await ExecuteAsync(services, found);
                return;
            }
        }

        throw new InvalidOperationException($"No recipe is named {name}.");
    });

    public static async Task RunTextAsync(this PortalSite site, string json)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "test.recipe.json"), json);
        using var files = new PhysicalFileProvider(folder.Path);
        await site.UsingScopeAsync(services => ExecuteAsync(services, new RecipeDescriptor
        {
            Name = "Test",
            BasePath = "",
            FileProvider = files,
            RecipeFileInfo = files.GetFileInfo("test.recipe.json"),
        }));
    }

    private static Task ExecuteAsync(IServiceProvider services, RecipeDescriptor recipe)
        => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
            Guid.NewGuid().ToString("N"),
            recipe,
            new Dictionary<string, object>(),
            CancellationToken.None);
}
