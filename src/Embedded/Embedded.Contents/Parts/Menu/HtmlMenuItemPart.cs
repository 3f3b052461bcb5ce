using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that shows HTML.</summary>
public class HtmlMenuItemPart : ContentPart
{
    public string? Url { get; set; }

    public string? Target { get; set; }

    public string? Html { get; set; }
}
