using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Display.Contents.Fields;

/// <summary>Shows the chosen terms.</summary>
internal sealed class TaxonomyFieldDisplayDriver : ContentFieldDisplayDriver<TaxonomyField>
{
    public override IDisplayResult Display(TaxonomyField field, BuildFieldDisplayContext fieldDisplayContext)
        => Initialize<DisplayTaxonomyFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
