using OrchardCore.ContentManagement;
using OrchardCore.Liquid.Models;

namespace OrchardCore.Liquid.ViewModels;

/// <summary>What the template of a part <c>LiquidPart</c> gets.</summary>
public class LiquidPartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public LiquidPart LiquidPart { get; set; } = null!;

    public string? Html { get; set; }

    public string? Liquid { get; set; }
}
