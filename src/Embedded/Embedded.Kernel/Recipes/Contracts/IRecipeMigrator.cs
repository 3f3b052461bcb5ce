using OrchardCore.Data.Migration;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe of a module's <c>Migrations</c> folder, in the scope of the migration that asks.</summary>
public interface IRecipeMigrator
{
    Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration);
}
