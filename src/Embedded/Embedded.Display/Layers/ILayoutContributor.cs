using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Layers;

/// <summary>Adds to the layout of every page of the site's theme.</summary>
internal interface ILayoutContributor
{
    Task ContributeAsync(IZoneHolding layout);
}
