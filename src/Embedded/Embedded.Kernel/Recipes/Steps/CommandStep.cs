using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Embedded.Recipes;

/// <summary>Step <c>command</c>: this runtime has no command line, and says so.</summary>
internal sealed class CommandStep() : NamedRecipeStepHandler("command")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        context.Errors.Add("$.name: The step 'command' is not in this runtime. Expected steps instead, such as 'Users' or 'Roles'.");
        return Task.CompletedTask;
    }
}
