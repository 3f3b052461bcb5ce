using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Gathers what one provider says of shape types.</summary>
public class ShapeTableBuilder
{
    private readonly List<ShapeAlterationBuilder> _alterations = [];
    private readonly IFeatureInfo? _feature;

    public ShapeTableBuilder(IFeatureInfo? feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
    {
        _feature = feature;
        ExcludedFeatureIds = excludedFeatureIds ?? [];
    }

    public IReadOnlyCollection<string> ExcludedFeatureIds { get; }

    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var builder = new ShapeAlterationBuilder(_feature, shapeType);
        _alterations.Add(builder);

        return builder;
    }

    public IEnumerable<ShapeAlteration> BuildAlterations() => _alterations.Select(builder => builder.Build());
}
