using YesSql.Indexes;

namespace OrchardCore.Layers.Indexes;

/// <summary>Finds the widgets of a zone.</summary>
public class LayerMetadataIndex : MapIndex
{
    public string? Zone { get; set; }
}
