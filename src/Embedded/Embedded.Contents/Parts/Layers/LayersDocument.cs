using OrchardCore.Data.Documents;

namespace OrchardCore.Layers.Models;

/// <summary>All layers of the site.</summary>
public class LayersDocument : Document
{
    public List<Layer> Layers { get; set; } = [];
}
