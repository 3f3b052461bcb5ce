using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Flows.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows the widgets of a flow.</summary>
internal sealed class FlowPartDisplayDriver : ContentPartDisplayDriver<FlowPart>
{
    public override IDisplayResult? Display(FlowPart part, BuildPartDisplayContext context)
        => part.Widgets is not { Count: > 0 }
            ? null
            : Initialize<FlowPartViewModel>(GetDisplayShapeType(context), model =>
            {
                model.FlowPart = part;
                model.BuildPartDisplayContext = context;
            })
            .Location("Detail", "Content")
            .Location("Summary", "Content");
}
