using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.ViewModels;

/// <summary>What the template of a part <c>FlowPart</c> gets.</summary>
public class FlowPartViewModel
{
    public BuildPartDisplayContext BuildPartDisplayContext { get; set; } = null!;

    public FlowPart FlowPart { get; set; } = null!;
}
