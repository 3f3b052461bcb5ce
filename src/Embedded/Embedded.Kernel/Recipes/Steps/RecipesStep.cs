using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>Step <c>recipes</c>: runs other recipes by their names, after this step.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler("recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = new Dictionary<string, RecipeDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var harvester in harvesters)
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                known.TryAdd(recipe.Name, recipe);
            }
        }

        var inner = new List<RecipeDescriptor>();
        var values = context.Step.RequireArray("Values");
        for (var i = 0; i < values.Count; i++)
        {
            var name = values[i].RequireObject($"$.Values[{i}]").RequireText("name", $"$.Values[{i}]");
            if (known.TryGetValue(name, out var recipe))
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add($"$.Values[{i}].name: There is no recipe '{name}'. Expected one of: {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.");
            }
        }

        context.InnerRecipes = inner;
    }
}
