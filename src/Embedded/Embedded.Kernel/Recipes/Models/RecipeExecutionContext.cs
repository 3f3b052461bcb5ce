using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step on its way through the step handlers.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = null!;

    public object Environment { get; set; } = null!;

    public string Name { get; set; } = null!;

    public JsonObject Step
    {
        get
        {
            StepWasRead = true;
            return field;
        }
        set;
    } = null!;

    public RecipeDescriptor RecipeDescriptor { get; set; } = null!;

    /// <summary>Recipes to run once this step is through.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>What is wrong with the step; one entry makes it fail.</summary>
    public IList<string> Errors { get; } = [];

    /// <summary>Whether any handler took the step up. A step that nobody reads is unknown, and refused.</summary>
    internal bool StepWasRead { get; set; }
}
