using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that leads to a content item.</summary>
public class ContentMenuItemPart : ContentPart;
