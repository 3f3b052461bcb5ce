using System.Text.Json.Serialization;
using Embedded.Display.Shapes;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape with declared properties: the base of view models.</summary>
public class ShapeViewModel : IShape, IPositioned
{
    private readonly ShapeItems _items = new();
    private ShapeMetadata? _metadata;
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private Dictionary<string, object?>? _properties;

    public ShapeViewModel()
    {
    }

    public ShapeViewModel(string shapeType) => Metadata.Type = shapeType;

    [JsonIgnore]
    public ShapeMetadata Metadata => _metadata ??= new ShapeMetadata();

    [JsonIgnore]
    public string? Id { get; set; }

    [JsonIgnore]
    public string? TagName { get; set; }

    [JsonIgnore]
    public IList<string> Classes => _classes ??= [];

    [JsonIgnore]
    public IDictionary<string, string> Attributes => _attributes ??= [];

    [JsonIgnore]
    public IDictionary<string, object?> Properties => _properties ??= [];

    [JsonIgnore]
    public IReadOnlyList<IPositioned> Items => _items.All;

    [JsonIgnore]
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    public ValueTask<IShape> AddAsync(object item, string? position)
    {
        _items.Add(item, position);
        return new ValueTask<IShape>(this);
    }
}
