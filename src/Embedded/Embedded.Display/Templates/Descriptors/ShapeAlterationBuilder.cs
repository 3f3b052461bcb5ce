using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Says what a shape type is rendered by, who listens to it, and where it goes.</summary>
public class ShapeAlterationBuilder
{
    private readonly List<Action<ShapeDescriptor>> _configurations = [];
    private readonly string _bindingName;
    private readonly string _shapeType;
    private IFeatureInfo? _feature;

    public ShapeAlterationBuilder(IFeatureInfo? feature, string shapeType)
    {
        ArgumentNullException.ThrowIfNull(shapeType);
        _feature = feature;
        _bindingName = shapeType;

        // What is described is always the type; what comes after double underscores only names a template.
        var end = shapeType.IndexOf("__", StringComparison.Ordinal);
        _shapeType = end < 0 ? shapeType : shapeType[..end];
    }

    public ShapeAlterationBuilder From(IFeatureInfo feature)
    {
        _feature = feature;
        return this;
    }

    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action)
    {
        _configurations.Add(action);
        return this;
    }

    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> bindingDelegate)
        => Configure(descriptor =>
        {
            descriptor.Bindings[_bindingName] = new ShapeBinding
            {
                BindingName = _bindingName,
                BindingSource = bindingSource,
                BindingAsync = bindingDelegate,
            };
            descriptor.BindingSources = [.. descriptor.BindingSources, bindingSource];
        });

    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => OnCreating(Awaitable(action));

    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatingAsync = [.. descriptor.CreatingAsync, actionAsync]);

    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(Awaitable(action));

    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatedAsync = [.. descriptor.CreatedAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(Awaitable(action));

    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayingAsync = [.. descriptor.DisplayingAsync, actionAsync]);

    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(Awaitable(action));

    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.ProcessingAsync = [.. descriptor.ProcessingAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(Awaitable(action));

    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayedAsync = [.. descriptor.DisplayedAsync, actionAsync]);

    /// <summary>A placement that is asked before those given earlier; it answers null to leave the decision to them.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action)
        => Configure(descriptor =>
        {
            var earlier = descriptor.Placement;
            descriptor.Placement = context => action(context) is { } own ? own.Combine(earlier(context)) : earlier(context);
        });

    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location)
        => Placement(context => predicate(context) ? location : null);

    public ShapeAlteration Build() => new(_shapeType, _feature, _configurations);

    private static Func<T, Task> Awaitable<T>(Action<T> action) => context =>
    {
        action(context);
        return Task.CompletedTask;
    };
}
