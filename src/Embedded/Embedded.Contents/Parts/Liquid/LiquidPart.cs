using OrchardCore.ContentManagement;

namespace OrchardCore.Liquid.Models;

/// <summary>A Liquid template rendered where its content item is shown.</summary>
public class LiquidPart : ContentPart
{
    public string? Liquid { get; set; }
}
