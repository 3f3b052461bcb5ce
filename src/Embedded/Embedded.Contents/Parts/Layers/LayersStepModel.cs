namespace OrchardCore.Layers.Recipes;

/// <summary>What the layers recipe step holds.</summary>
public class LayersStepModel
{
    public LayerStepModel[] Layers { get; set; } = [];
}
