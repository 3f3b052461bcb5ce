namespace OrchardCore.Recipes.Models;

/// <summary>How a recipe's steps ended.</summary>
public class RecipeResult
{
    public string ExecutionId { get; set; } = null!;

    public List<RecipeStepResult> Steps { get; set; } = [];

    public bool IsCompleted => Steps.TrueForAll(step => step.IsCompleted);

    public bool IsSuccessful => Steps.TrueForAll(step => step.IsCompleted && step.IsSuccessful);
}
