using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What is known of a shape type: its templates, those who listen to it, and where it goes.</summary>
public class ShapeDescriptor
{
    public ShapeDescriptor() => Placement = DefaultPlacementAction;

    public string ShapeType { get; set; } = null!;

    public virtual string? BindingSource => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingSource : null;

    public virtual Func<DisplayContext, Task<IHtmlContent>>? Binding => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingAsync : null;

    public virtual IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; }

    public string? DefaultPlacement { get; set; }

    public virtual IReadOnlyList<string> Wrappers { get; set; } = [];

    public virtual IReadOnlyList<string> BindingSources { get; set; } = [];

    protected PlacementInfo? DefaultPlacementAction(ShapePlacementContext context)
        => DefaultPlacement is null ? null : new PlacementInfo { Location = DefaultPlacement, Source = context?.Source };
}
