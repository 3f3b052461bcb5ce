namespace OrchardCore.Recipes.Models;

/// <summary>Values that a setup hands to the recipes it runs, read back with <c>parameters('...')</c>.</summary>
public class RecipeEnvironmentFeature
{
    public Dictionary<string, object> Properties { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
