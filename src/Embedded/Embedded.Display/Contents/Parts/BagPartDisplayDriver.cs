using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Flows.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows the items of a bag.</summary>
internal sealed class BagPartDisplayDriver : ContentPartDisplayDriver<BagPart>
{
    public override IDisplayResult? Display(BagPart part, BuildPartDisplayContext context)
        => part.ContentItems is not { Count: > 0 }
            ? null
            : Initialize<BagPartViewModel>(GetDisplayShapeType(context), model =>
            {
                model.BagPart = part;
                model.BuildPartDisplayContext = context;
                model.Settings = context.TypePartDefinition.GetSettings<BagPartSettings>();
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
