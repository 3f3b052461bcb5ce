namespace Embedded.Display.Shapes;

/// <summary>Stops shapes of one request that render each other without end.</summary>
internal sealed class RenderingDepth
{
    // Real pages nest some twenty deep: layout, zone, content, flow, widget, bag, item, field.
    private const int Deepest = 60;

    private const int MostShapes = 50_000;

    private int _depth;
    private int _shapes;

    public Level Enter(string shapeType)
    {
        if (_depth >= Deepest || _shapes >= MostShapes)
        {
            throw new InvalidOperationException(
                $"The shape '{shapeType}' stands {_depth} deep as number {_shapes} of the page: templates render each other without end.");
        }

        _depth++;
        _shapes++;

        return new Level(this);
    }

    /// <summary>Leaves the level when it is disposed of.</summary>
    public readonly struct Level(RenderingDepth depth) : IDisposable
    {
        public void Dispose() => depth._depth--;
    }
}
