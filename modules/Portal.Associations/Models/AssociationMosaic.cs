using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Portal.Associations.Models;

/// <summary>A widget of member associations by their emblems.</summary>
public sealed class AssociationMosaic : ContentPart
{
    /// <summary>How many associations are shown.</summary>
    public NumericField Count { get; set; } = new();
}
