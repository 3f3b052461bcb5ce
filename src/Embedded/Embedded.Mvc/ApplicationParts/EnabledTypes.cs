using System.Reflection;
using Embedded.Modules;
using Embedded.Shells;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Embedded.Mvc.ApplicationParts;

/// <summary>The controllers and view components of the features that a tenant has enabled, each with its feature.</summary>
internal sealed class EnabledTypes
{
    private readonly Dictionary<Type, IFeatureInfo> _features = [];

    public EnabledTypes(ModuleCatalog catalog, EnabledFeatures enabled)
    {
        var byId = enabled.Features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);

        foreach (var assembly in catalog.BuiltIn)
        {
            Add(assembly, assembly.GetName().Name!, byId);
        }

        foreach (var module in catalog.Modules)
        {
            Add(module.Assembly, module.Id, byId);
        }
    }

    public IEnumerable<Type> All => _features.Keys;

    public IFeatureInfo? FeatureOf(Type type) => _features.GetValueOrDefault(type);

    private void Add(Assembly assembly, string ownFeature, Dictionary<string, IFeatureInfo> enabled)
    {
        foreach (var type in assembly.GetExportedTypes())
        {
            if (!IsCandidate(type))
            {
                continue;
            }

            var feature = type.GetCustomAttribute<FeatureAttribute>()?.FeatureName ?? ownFeature;

            if (enabled.TryGetValue(feature, out var info) && RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(enabled.ContainsKey))
            {
                _features.Add(type, info);
            }
        }
    }

    // Attributes are read of few types only: a site has thousands of types, and this runs before its first answer.
    private static bool IsCandidate(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && (type.IsSubclassOf(typeof(ControllerBase))
            || type.IsSubclassOf(typeof(ViewComponent))
            || type.Name.EndsWith("Controller", StringComparison.Ordinal)
            || type.Name.EndsWith("ViewComponent", StringComparison.Ordinal));
}
