using OrchardCore.Rules;

namespace OrchardCore.Layers.Models;

/// <summary>A named set of widgets, shown where its rule holds.</summary>
public class Layer
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public Rule? LayerRule { get; set; }
}
