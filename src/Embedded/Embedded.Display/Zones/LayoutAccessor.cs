using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>Makes the layout shape when it is first asked for.</summary>
public class LayoutAccessor : ILayoutAccessor
{
    private readonly IShapeFactory _shapeFactory;
    private IZoneHolding? _layout;

    public LayoutAccessor(IShapeFactory shapeFactory) => _shapeFactory = shapeFactory;

    public async Task<IZoneHolding> GetLayoutAsync()
    {
        if (_layout is not null)
        {
            return _layout;
        }

        var layout = await _shapeFactory.CreateAsync("Layout", () => new ValueTask<IShape>(new ZoneHolding(() => _shapeFactory.CreateAsync("Zone"))));

        return _layout = layout as IZoneHolding
            ?? throw new InvalidOperationException($"The shape 'Layout' must have zones, but is a {layout.GetType().Name}.");
    }
}
