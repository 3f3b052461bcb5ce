namespace OrchardCore.Widgets.Settings;

/// <summary>The zones that a content item's widgets may stand in.</summary>
public class WidgetsListPartSettings
{
    public string[] Zones { get; set; } = [];
}
