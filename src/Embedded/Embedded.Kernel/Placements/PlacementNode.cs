using System.Text.Json.Serialization;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>Where a shape goes, and for which items.</summary>
public class PlacementNode
{
    [JsonPropertyName("place")]
    public string Location { get; set; } = null!;

    [JsonPropertyName("displayType")]
    public string DisplayType { get; set; } = null!;

    [JsonPropertyName("differentiator")]
    public string Differentiator { get; set; } = null!;

    [JsonPropertyName("alternates")]
    public string[] Alternates { get; set; } = null!;

    [JsonPropertyName("wrappers")]
    public string[] Wrappers { get; set; } = null!;

    [JsonPropertyName("shape")]
    public string ShapeType { get; set; } = null!;

    [JsonExtensionData]
    public IDictionary<string, object> Filters { get; set; } = new Dictionary<string, object>();
}
