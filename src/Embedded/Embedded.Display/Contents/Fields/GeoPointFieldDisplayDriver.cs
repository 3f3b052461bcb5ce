using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Spatial.Fields;
using OrchardCore.Spatial.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows a place.</summary>
internal sealed class GeoPointFieldDisplayDriver : ContentFieldDisplayDriver<GeoPointField>
{
    public override IDisplayResult Display(GeoPointField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayGeoPointFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
