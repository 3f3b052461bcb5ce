namespace OrchardCore.Autoroute.Models;

/// <summary>Settings of addresses on one content type.</summary>
public class AutoroutePartSettings
{
    public bool AllowCustomPath { get; set; }

    public string? Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    public bool ShowHomepageOption { get; set; }

    public bool AllowUpdatePath { get; set; }

    public bool AllowDisabled { get; set; }

    public bool AllowRouteContainedItems { get; set; }

    public bool ManageContainedItemRoutes { get; set; }

    public bool AllowAbsolutePath { get; set; }
}
