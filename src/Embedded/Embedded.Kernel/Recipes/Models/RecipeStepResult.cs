namespace OrchardCore.Recipes.Models;

/// <summary>How one step ended.</summary>
public class RecipeStepResult
{
    public string StepName { get; set; } = null!;

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string[] Errors { get; set; } = [];
}
