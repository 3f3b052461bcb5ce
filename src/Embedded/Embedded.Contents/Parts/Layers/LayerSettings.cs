namespace OrchardCore.Layers.Models;

/// <summary>The zones that widgets may stand in.</summary>
public class LayerSettings
{
    public string[] Zones { get; set; } = [];
}
