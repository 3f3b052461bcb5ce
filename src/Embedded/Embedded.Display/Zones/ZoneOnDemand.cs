using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that does not exist until something is added to it; until then it is empty and renders nothing.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _name;

    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _name = potentialZoneName;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = null;
        return true;
    }

    public override async ValueTask<IShape> AddAsync(object item, string? position)
    {
        if (item is null)
        {
            return _parent;
        }

        // Two additions may hold the same zone before it exists.
        if (!_parent.Properties.TryGetValue(_name, out var existing) || existing is not IShape zone)
        {
            zone = await _zoneFactory();
            zone.Properties["Parent"] = _parent;
            zone.Properties["ZoneName"] = _name;
            _parent.Properties[_name] = zone;
        }

        return await zone.AddAsync(item, position);
    }

    public override string ToString() => string.Empty;
}
