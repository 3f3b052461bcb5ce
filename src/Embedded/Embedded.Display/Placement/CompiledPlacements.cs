using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Embedded.Display.Placement;

/// <summary>Keeps the stored placements as decisions until the stored document is another.</summary>
internal sealed class CompiledPlacements(IEnumerable<IPlacementNodeFilterProvider> filters)
{
    private readonly Dictionary<string, IPlacementNodeFilterProvider> _filters = PlacementHarvest.ByKey(filters);
    private Compiled? _last;

    public IReadOnlyDictionary<string, Func<ShapePlacementContext, PlacementInfo?>> Of(IReadOnlyDictionary<string, PlacementNode[]> stored)
    {
        if (_last is { } last && ReferenceEquals(last.Stored, stored))
        {
            return last.Rules;
        }

        var rules = stored.ToDictionary(
            entry => entry.Key,
            entry => PlacementRules.Compile(entry.Value, _filters, $"Placements, '{entry.Key}'"),
            StringComparer.OrdinalIgnoreCase);
        _last = new Compiled(stored, rules);

        return rules;
    }

    private sealed record Compiled(IReadOnlyDictionary<string, PlacementNode[]> Stored, IReadOnlyDictionary<string, Func<ShapePlacementContext, PlacementInfo?>> Rules);
}
