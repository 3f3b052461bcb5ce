using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.ViewModels;

/// <summary>What the template of a part <c>BagPart</c> gets.</summary>
public class BagPartViewModel
{
    public BuildPartDisplayContext BuildPartDisplayContext { get; set; } = null!;

    public BagPart BagPart { get; set; } = null!;

    public BagPartSettings Settings { get; set; } = null!;

    public IEnumerable<ContentItem> ContentItems => BagPart.ContentItems;

    public string? DisplayType => Settings.DisplayType;
}
