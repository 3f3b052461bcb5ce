using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What the present request's views share.</summary>
public class RazorViewFeature
{
    public ISite? Site { get; set; }

    public IExtensionInfo? Theme { get; set; }

    public IZoneHolding? ThemeLayout { get; set; }
}
