using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Marks a content item as a menu.</summary>
public class MenuPart : ContentPart;
