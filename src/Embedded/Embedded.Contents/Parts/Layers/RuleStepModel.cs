using System.Text.Json.Nodes;

namespace OrchardCore.Layers.Recipes;

/// <summary>The rule of a layer in a recipe.</summary>
public class RuleStepModel
{
    public string? Name { get; set; }

    public string? ConditionId { get; set; }

    public JsonArray? Conditions { get; set; }
}
