using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape whose members are zones.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private Zones? _zones;

    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    public Zones Zones => _zones ??= new Zones(_zoneFactory, this);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        base.TryGetMember(binder, out result);
        result ??= new ZoneOnDemand(_zoneFactory, this, binder.Name);
        return true;
    }
}
