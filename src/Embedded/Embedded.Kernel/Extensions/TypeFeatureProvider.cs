using System.Collections.Concurrent;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

internal sealed class TypeFeatureProvider : ITypeFeatureProvider
{
    private readonly ConcurrentDictionary<Type, IFeatureInfo[]> _features = new();

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency) =>
        GetFeaturesForDependency(dependency).FirstOrDefault()
        ?? throw new InvalidOperationException($"The type '{dependency.FullName}' belongs to no feature: no startup registers it.");

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => _features.GetValueOrDefault(dependency) ?? [];

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) =>
        _features.Where(entry => entry.Value.Any(known => known.Id == feature.Id)).Select(entry => entry.Key);

    public void TryAdd(Type type, IFeatureInfo feature) =>
        _features.AddOrUpdate(
            type,
            static (_, added) => [added],
            static (_, known, added) => Array.Exists(known, item => item.Id == added.Id) ? known : [.. known, added],
            feature);
}
