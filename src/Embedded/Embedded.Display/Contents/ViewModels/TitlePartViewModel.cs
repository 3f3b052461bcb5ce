using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

/// <summary>What the template of a part <c>TitlePart</c> gets.</summary>
public class TitlePartViewModel
{
    public ContentItem ContentItem { get; set; } = null!;

    public TitlePart TitlePart { get; set; } = null!;

    public TitlePartSettings Settings { get; set; } = null!;

    public string? Title { get; set; }
}
