using OrchardCore.ContentManagement;

namespace OrchardCore.Spatial.Fields;

/// <summary>A point on the map.</summary>
public class GeoPointField : ContentField
{
    public decimal? Latitude { get; set; }

    public decimal? Longitude { get; set; }
}
