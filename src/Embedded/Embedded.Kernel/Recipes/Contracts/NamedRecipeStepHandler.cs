using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>A handler of the one step that carries its name.</summary>
public abstract class NamedRecipeStepHandler(string stepName) : IRecipeStepHandler
{
#pragma warning disable CA1051 // Orchard Core's contract has a field here
    protected readonly string StepName = stepName;
#pragma warning restore CA1051

    internal string HandledStep => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context)
        => string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
