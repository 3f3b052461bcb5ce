using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape, made and placed where placement says or else where its driver said.</summary>
public class ShapeResult : IDisplayResult
{
    private const string EditDisplayType = "Edit";
    private const string Hidden = "-";

    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _processing;
    private readonly List<string> _groupIds = [];
    private Dictionary<string, string>? _locations;
    private string? _defaultLocation;
    private string? _name;
    private string? _differentiator;
    private string? _prefix;
    private Action<ShapeDisplayContext>? _displaying;
    private Func<Task<bool>>? _renderPredicate;

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? processing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _processing = processing;
    }

    /// <summary>The shape, once it was made.</summary>
    public IShape? Shape { get; private set; }

    public Task ApplyAsync(BuildDisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return ApplyAsync(context, context.DisplayType);
    }

    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, EditDisplayType);

    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>Where the shape goes unless placement says otherwise.</summary>
    public ShapeResult Location(string location)
    {
        _defaultLocation = location;
        return this;
    }

    public ShapeResult Location(string displayType, string location)
    {
        (_locations ??= new(StringComparer.Ordinal))[displayType] = location;
        return this;
    }

    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying = displaying;
        return this;
    }

    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Tells shapes of one type apart in placement.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>Shows the shape only where this group is asked for; several calls name several groups.</summary>
    public ShapeResult OnGroup(string groupId)
    {
        _groupIds.Add(groupId ?? "");
        return this;
    }

    /// <summary>Shows the shape only where the condition holds; it is asked only once the shape has a place.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderPredicate = renderPredicateAsync;
        return this;
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var fallback = _locations?.GetValueOrDefault(displayType) ?? (string.IsNullOrEmpty(_defaultLocation) ? context.DefaultZone : _defaultLocation);
        var placement = Place(context, displayType, fallback);
        if (string.IsNullOrEmpty(placement.Location) || placement.Location == Hidden || !IsWanted(placement.GetGroup(), context.GroupId))
        {
            return;
        }

        if (_renderPredicate is not null && !await _renderPredicate())
        {
            return;
        }

        var shape = Shape = await _shapeBuilder(context);
        if (shape is null)
        {
            return;
        }

        Describe(shape.Metadata, placement, displayType);
        if (_processing is not null)
        {
            await _processing(shape);
        }

        if (FindParent(context, placement) is { } parent)
        {
            await parent.AddAsync(shape, placement.GetPosition());
        }
    }

    private PlacementInfo Place(BuildShapeContext context, string displayType, string? fallback)
    {
        var found = context.FindPlacement(_shapeType, _differentiator!, displayType, context);
        if (found is null)
        {
            return new PlacementInfo { Location = fallback, DefaultPosition = context.DefaultPosition };
        }

        if (found.Location is not null && (found.DefaultPosition is not null || context.DefaultPosition is null))
        {
            return found;
        }

        // What placement found is shared by all requests and stays as it is.
        return new PlacementInfo
        {
            Location = found.Location ?? fallback,
            Source = found.Source,
            ShapeType = found.ShapeType,
            DefaultPosition = found.DefaultPosition ?? context.DefaultPosition,
            Alternates = found.Alternates,
            Wrappers = found.Wrappers,
        };
    }

    private bool IsWanted(string? placedGroup, string? wantedGroup)
    {
        var wanted = wantedGroup ?? "";
        var hasGroup = !string.IsNullOrEmpty(placedGroup) || _groupIds.Count > 0;

        return hasGroup
            ? wanted.Equals(placedGroup, StringComparison.OrdinalIgnoreCase) || _groupIds.Contains(wanted, StringComparer.OrdinalIgnoreCase)
            : wanted.Length == 0;
    }

    private void Describe(ShapeMetadata metadata, PlacementInfo placement, string displayType)
    {
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? _shapeType;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.Tab = placement.GetTab();
        metadata.Card = placement.GetCard();
        metadata.Column = placement.GetColumn();
        metadata.Type = _shapeType;
        if (_displaying is not null)
        {
            metadata.OnDisplaying(_displaying);
        }

        if (!string.IsNullOrEmpty(placement.ShapeType))
        {
            metadata.Type = placement.ShapeType;
            metadata.Alternates.Clear();
            metadata.Wrappers.Clear();
        }

        if (placement.Alternates is { } alternates)
        {
            metadata.Alternates.AddRange(alternates);
        }

        if (placement.Wrappers is { } wrappers)
        {
            metadata.Wrappers.AddRange(wrappers);
        }
    }

    private static IShape? FindParent(BuildShapeContext context, PlacementInfo placement)
    {
        var parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.GetZones())
        {
            parent = parent is IZoneHolding holding ? holding.Zones[zone] : parent?.GetProperty<IShape>(zone);
        }

        return parent;
    }
}
