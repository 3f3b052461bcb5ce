namespace OrchardCore.Recipes.Models;

/// <summary>A step that failed; nothing of it was kept.</summary>
public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : this(null!, recipeStepResult)
    {
    }

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(string.Join(System.Environment.NewLine, recipeStepResult.Errors), exception)
    {
        StepResult = recipeStepResult;
    }

    public RecipeStepResult StepResult { get; }
}
