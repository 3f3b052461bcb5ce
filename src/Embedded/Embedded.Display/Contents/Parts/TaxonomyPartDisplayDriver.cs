using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows the terms of a taxonomy.</summary>
internal sealed class TaxonomyPartDisplayDriver : ContentPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult? Display(TaxonomyPart part, BuildPartDisplayContext context)
        => part.Terms is not { Count: > 0 }
            ? null
            : Initialize<TaxonomyPartViewModel>(GetDisplayShapeType(context), model =>
            {
                model.ContentItem = part.ContentItem!;
                model.TaxonomyPart = part;
            })
            .Location("Detail", "Content:5");
}
