using Embedded.Search.Index;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Search.Recipes;

/// <summary>Steps <c>RebuildIndex</c> and <c>ResetIndex</c>: index what is published. There is one index of words, so each step renews all of it.</summary>
internal sealed class RebuildIndexStep(SearchRebuild rebuild) : IRecipeStepHandler
{
    public Task ExecuteAsync(RecipeExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Name.ToUpperInvariant() is not ("REBUILDINDEX" or "RESETINDEX") ? Task.CompletedTask : RunAsync(context);
    }

    private Task RunAsync(RecipeExecutionContext context)
    {
        // Reading the step tells the executor that it was taken up.
        _ = context.Step;
        return rebuild.RunAsync();
    }
}
