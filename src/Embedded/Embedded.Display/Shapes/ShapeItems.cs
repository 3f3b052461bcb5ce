using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Shapes;

/// <summary>The children of a shape, kept in the order of their positions; equal positions keep the order of arrival.</summary>
internal sealed class ShapeItems
{
    private List<IPositioned>? _items;

    public IReadOnlyList<IPositioned> All => _items ?? [];

    public int Count => _items?.Count ?? 0;

    public void Add(object? item, string? position)
    {
        if (item is null || PositionWrapper.TryWrap(item, position) is not { } positioned)
        {
            return;
        }

        if (position is not null)
        {
            positioned.Position = position;
        }

        _items ??= [];
        var at = _items.Count;
        while (at > 0 && FlatPositionComparer.Instance.Compare(_items[at - 1], positioned) > 0)
        {
            at--;
        }

        _items.Insert(at, positioned);
    }

    public void RemoveNamed(string name) => _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == name);

    public IShape? Find(Func<IShape, bool> isIt)
    {
        foreach (var item in All)
        {
            if (item is IShape shape && isIt(shape))
            {
                return shape;
            }
        }

        return null;
    }
}
