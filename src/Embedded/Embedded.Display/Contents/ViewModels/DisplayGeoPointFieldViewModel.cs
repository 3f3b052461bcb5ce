using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Spatial.Fields;

namespace OrchardCore.Spatial.ViewModels;

/// <summary>What the template of a field <c>GeoPointField</c> gets.</summary>
public class DisplayGeoPointFieldViewModel
{
    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;

    public GeoPointField Field { get; set; } = null!;
}
