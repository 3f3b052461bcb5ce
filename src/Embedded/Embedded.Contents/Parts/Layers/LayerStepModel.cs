namespace OrchardCore.Layers.Recipes;

/// <summary>One layer of the layers recipe step.</summary>
public class LayerStepModel
{
    public string? Name { get; set; }

    public string? Rule { get; set; }

    public string? Description { get; set; }

    public RuleStepModel? LayerRule { get; set; }
}
