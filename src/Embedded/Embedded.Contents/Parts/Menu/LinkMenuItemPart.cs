using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to an address.</summary>
public class LinkMenuItemPart : ContentPart
{
    public string? Url { get; set; }

    public string? Target { get; set; }
}
