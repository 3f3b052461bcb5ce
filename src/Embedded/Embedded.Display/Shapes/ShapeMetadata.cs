using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What decides how and where a shape is rendered.</summary>
public class ShapeMetadata
{
    private AlternatesCollection? _alternates;
    private AlternatesCollection? _wrappers;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Func<IShape, Task>>? _processing;
    private List<Action<ShapeDisplayContext>>? _displayed;

    public string? Type { get; set; }

    public string? DisplayType { get; set; }

    public string? Position { get; set; }

    public string? Tab { get; set; }

    public string? Card { get; set; }

    public string? Column { get; set; }

    public string? PlacementSource { get; set; }

    public string? Prefix { get; set; }

    public string? Name { get; set; }

    public string? Differentiator { get; set; }

    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= [];
        set => _wrappers = value;
    }

    public AlternatesCollection Alternates
    {
        get => _alternates ??= [];
        set => _alternates = value;
    }

    [JsonIgnore]
    public IHtmlContent? ChildContent { get; set; }

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? [];

    [JsonIgnore]
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? [];

    [JsonIgnore]
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? [];

    [JsonIgnore]
    public IReadOnlyList<string> BindingSources { get; set; } = [];

    /// <summary>Whether there are wrappers, asked without making their collection.</summary>
    internal bool HasWrappers => _wrappers is { Count: > 0 };

    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);

    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);
}
