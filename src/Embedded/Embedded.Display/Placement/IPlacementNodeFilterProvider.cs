namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A filter that placements may carry under its key.</summary>
public interface IPlacementNodeFilterProvider
{
    string Key { get; }

    /// <summary>Whether the shape passes the filter; the expression is the filter's value, as JSON.</summary>
    bool IsMatch(ShapePlacementContext context, object expression);
}
