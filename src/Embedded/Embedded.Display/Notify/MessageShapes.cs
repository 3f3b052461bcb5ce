using Embedded.Display.Layers;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Notify;

/// <summary>Shows the request's messages in the layout's zone "Messages".</summary>
internal sealed class MessageShapes(INotifier notifier, KeptMessages kept, IShapeFactory shapeFactory) : ILayoutContributor
{
    private const string Zone = "Messages";

    public async Task ContributeAsync(IZoneHolding layout)
    {
        foreach (var entry in kept.Taken.Concat(notifier.List()))
        {
            var shape = await shapeFactory.CreateAsync("Message");
            shape.Properties["Type"] = entry.Type.ToString().ToLowerInvariant();
            shape.Properties["Message"] = entry.Message;
            shape.Metadata.Alternates.Add("Message__" + entry.Type);
            await layout.Zones[Zone].AddAsync(shape, "");
        }
    }
}
