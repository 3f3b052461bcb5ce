using System.Text.Json;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Shapes;

namespace Embedded.Display.Placement;

/// <summary>Turns the entries of a placement.json or of the Placements step into decisions about shapes.</summary>
internal static class PlacementRules
{
    /// <summary>Of the entries that match, a later one wins over an earlier.</summary>
    public static Func<ShapePlacementContext, PlacementInfo?> Compile(
        IEnumerable<PlacementNode> nodes,
        IReadOnlyDictionary<string, IPlacementNodeFilterProvider> filters,
        string source)
    {
        var rules = nodes.Select(node => Compile(node, filters, source)).ToArray();

        return context =>
        {
            PlacementInfo? decided = null;
            foreach (var rule in rules)
            {
                if (rule.Matches(context))
                {
                    decided = rule.Placement.Combine(decided);
                }
            }

            return decided;
        };
    }

    private static Rule Compile(PlacementNode node, IReadOnlyDictionary<string, IPlacementNodeFilterProvider> filters, string source)
    {
        var checks = new List<Func<ShapePlacementContext, bool>>();
        if (!string.IsNullOrEmpty(node.DisplayType))
        {
            checks.Add(context => node.DisplayType == context.DisplayType);
        }

        if (!string.IsNullOrEmpty(node.Differentiator))
        {
            checks.Add(context => node.Differentiator == context.Differentiator);
        }

        foreach (var (key, expression) in node.Filters ?? new Dictionary<string, object>())
        {
            var filter = filters.GetValueOrDefault(key)
                ?? throw new InvalidOperationException($"{source}: unknown placement filter '{key}'. Expected one of: place, displayType, differentiator, alternates, wrappers, shape, {string.Join(", ", filters.Keys.Order(StringComparer.Ordinal))}.");
            checks.Add(context => filter.IsMatch(context, expression));
        }

        return new Rule(checks.ToArray(), new PlacementInfo
        {
            Location = string.IsNullOrEmpty(node.Location) ? null : node.Location,
            Source = source,
            ShapeType = string.IsNullOrEmpty(node.ShapeType) ? null : node.ShapeType,
            Alternates = node.Alternates is { Length: > 0 } alternates ? new AlternatesCollection(alternates) : null,
            Wrappers = node.Wrappers is { Length: > 0 } wrappers ? new AlternatesCollection(wrappers) : null,
        });
    }

    private sealed record Rule(Func<ShapePlacementContext, bool>[] Checks, PlacementInfo Placement)
    {
        public bool Matches(ShapePlacementContext context)
        {
            foreach (var check in Checks)
            {
                if (!check(context))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
