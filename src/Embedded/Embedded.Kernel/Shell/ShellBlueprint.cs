using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

/// <summary>What a tenant's container is built from.</summary>
public class ShellBlueprint
{
    public ShellSettings Settings { get; set; } = default!;

    public ShellDescriptor Descriptor { get; set; } = default!;

    /// <summary>The startups, each with the features it belongs to.</summary>
    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; } = new Dictionary<Type, IEnumerable<IFeatureInfo>>();
}
