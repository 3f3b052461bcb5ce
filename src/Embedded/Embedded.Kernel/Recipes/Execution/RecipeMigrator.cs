using Embedded.Modules;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>Finds a migration's recipe in its module and runs it in the migration's own transaction.</summary>
internal sealed class RecipeMigrator(
    IRecipeReader reader,
    IRecipeExecutor executor,
    ModuleFiles files,
    ITypeFeatureProvider typeFeatures,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders) : IRecipeMigrator
{
    public async Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration)
    {
        var extension = typeFeatures.GetFeatureForDependency(migration.GetType()).Extension;
        var folder = extension.SubPath + "/Migrations";
        var file = files.GetFileInfo(folder + "/" + recipeFileName);
        var descriptor = await reader.GetRecipeDescriptorAsync(folder, file, files);
        descriptor.RequireNewScope = false;

        var environment = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in environmentProviders.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        return await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), descriptor, environment, CancellationToken.None);
    }
}
