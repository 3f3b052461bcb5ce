namespace OrchardCore.Recipes.Services;

/// <summary>Adds values to the environment that a recipe runs in.</summary>
public interface IRecipeEnvironmentProvider
{
    int Order { get; }

    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
