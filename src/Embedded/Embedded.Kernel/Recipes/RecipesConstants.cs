namespace OrchardCore.Recipes;

/// <summary>Where recipes live in a module, a theme or a site, and how their files end.</summary>
public static class RecipesConstants
{
    public const string RecipesFolderName = "Recipes";

    public const string RecipeExtension = ".recipe.json";
}
