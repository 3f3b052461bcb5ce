using System.Collections;
using System.Dynamic;
using System.Text.Json.Serialization;
using Embedded.Display.Shapes;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape whose data is set by name.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private readonly ShapeItems _items = new();
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;

    public ShapeMetadata Metadata { get; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IReadOnlyList<IPositioned> Items => _items.All;

    public bool HasItems => _items.Count > 0;

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    public virtual ValueTask<IShape> AddAsync(object item, string? position)
    {
        _items.Add(item, position);
        return new ValueTask<IShape>(this);
    }

    public void Remove(string shapeName) => _items.RemoveNamed(shapeName);

    /// <summary>The child of that name.</summary>
    public IShape? Named(string shapeName) => _items.Find(shape => shape.Metadata.Name == shapeName);

    /// <summary>The child whose name is that one once '-' is written '__'.</summary>
    public IShape? NormalizedNamed(string shapeName)
        => _items.Find(shape => shape.Metadata.Name?.Replace("-", "__", StringComparison.Ordinal) == shapeName);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        TryGetMemberImpl(binder.Name, out result);
        result ??= Named(binder.Name) ?? NormalizedNamed(binder.Name);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = Items;
        return binder.ReturnType == typeof(IEnumerable<object>) || binder.ReturnType == typeof(IEnumerable<IPositioned>);
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (args is { Length: 1 } && binder.Name == "Named" && args[0] is string name)
        {
            result = Named(name);
            return true;
        }

        return base.TryInvokeMember(binder, args, out result);
    }

    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    protected override bool TrySetMemberImpl(string name, object? value)
    {
        switch (name)
        {
            case nameof(Id):
                Id = value?.ToString();
                return true;
            case nameof(Position):
                Position = value?.ToString();
                return true;
            default:
                return base.TrySetMemberImpl(name, value);
        }
    }
}
