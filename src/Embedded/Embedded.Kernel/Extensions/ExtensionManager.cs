using System.Globalization;
using System.Reflection;
using Embedded.Modules;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>Reads the modules' attributes once; types are looked at only when a tenant is first built.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, ExtensionInfo> _extensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Assembly> _assemblies = new(StringComparer.Ordinal);
    private readonly List<IFeatureInfo> _features;
    private readonly Dictionary<string, IFeatureInfo> _byId;
    private readonly Lazy<Dictionary<string, List<Type>>> _startups;

    public ExtensionManager(ModuleCatalog catalog)
    {
        var features = new List<IFeatureInfo>();

        foreach (var assembly in catalog.BuiltIn)
        {
            features.AddRange(ReadBuiltIn(assembly));
        }

        foreach (var module in catalog.Modules)
        {
            features.AddRange(ReadModule(module));
        }

        _features = FeatureOrdering.Order(features);
        _byId = _features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        _startups = new Lazy<Dictionary<string, List<Type>>>(FindStartups);
    }

    public IExtensionInfo GetExtension(string extensionId) =>
        _extensions.TryGetValue(extensionId, out var extension) ? extension : new NotFoundExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _extensions.Values;

    public Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo)
    {
        var assembly = _assemblies[extensionInfo.Id];

        return Task.FromResult(new ExtensionEntry
        {
            ExtensionInfo = extensionInfo,
            Assembly = assembly,
            ExportedTypes = assembly.ExportedTypes,
        });
    }

    public IEnumerable<IFeatureInfo> GetFeatures() => _features;

    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad)
    {
        var wanted = featureIdsToLoad.Where(_byId.ContainsKey).SelectMany(GetFeatureDependencies).Select(feature => feature.Id).ToHashSet();

        return _features.Where(feature => wanted.Contains(feature.Id)).ToList();
    }

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        Add(featureId, null);

        return _features.Where(feature => wanted.Contains(feature.Id)).ToList();

        void Add(string id, string? asker)
        {
            if (!_byId.TryGetValue(id, out var feature))
            {
                throw new InvalidOperationException(
                    asker is null
                        ? $"Unknown feature: {id}. No module of this site declares it."
                        : $"The feature '{asker}' depends on the unknown feature '{id}'. No module of this site declares it.");
            }

            if (wanted.Add(id))
            {
                foreach (var dependency in feature.Dependencies)
                {
                    Add(dependency, id);
                }
            }
        }
    }

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { featureId };

        // The order of dependencies puts every dependent behind what it depends on: one pass finds all.
        return _features.Where(feature => feature.Id == featureId || (feature.Dependencies.Any(found.Contains) && found.Add(feature.Id))).ToList();
    }

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    internal IReadOnlyList<Type> StartupsOf(IFeatureInfo feature) => _startups.Value.TryGetValue(feature.Id, out var types) ? types : [];

    private static FeatureInfo ToFeature(Modules.Manifest.FeatureAttribute attribute, string id, IExtensionInfo extension, string? category, string? priority) =>
        new()
        {
            Id = id,
            Name = attribute.Name ?? id,
            Category = attribute.Category ?? category,
            Description = attribute.Description,
            Priority = int.TryParse(attribute.Priority ?? priority, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0,
            Dependencies = attribute.Dependencies,
            DefaultTenantOnly = attribute.DefaultTenantOnly,
            IsAlwaysEnabled = attribute.IsAlwaysEnabled,
            EnabledByDependencyOnly = attribute.EnabledByDependencyOnly,
            Extension = extension,
        };

    private List<IFeatureInfo> ReadModule(ModuleAssembly module)
    {
        var extension = new ExtensionInfo(module.Manifest);
        _extensions.Add(extension.Id, extension);
        _assemblies.Add(extension.Id, module.Assembly);

        if (module.Manifest.Features.TrueForAll(feature => feature.Id != module.Id))
        {
            extension.Declared.Add(ToFeature(module.Manifest, module.Id, extension, category: null, priority: null));
        }

        foreach (var feature in module.Manifest.Features)
        {
            extension.Declared.Add(ToFeature(feature, feature.Id, extension, module.Manifest.Category, module.Manifest.Priority));
        }

        return extension.Declared;
    }

    private List<IFeatureInfo> ReadBuiltIn(Assembly assembly)
    {
        var features = new List<IFeatureInfo>();
        var name = assembly.GetName().Name!;

        features.Add(Declare(new BuiltInFeatureAttribute(name) { Description = "What every tenant has.", AlwaysEnabled = true, EnabledByDependencyOnly = true, Priority = int.MinValue }));
        features.AddRange(assembly.GetCustomAttributes<BuiltInFeatureAttribute>().DistinctBy(feature => feature.Id).Select(Declare));

        return features;

        // In Orchard Core each of these is a module of its own: it is shown as one here too.
        FeatureInfo Declare(BuiltInFeatureAttribute attribute)
        {
            var manifest = new ModuleAttribute
            {
                Id = attribute.Id,
                Name = attribute.Name ?? attribute.Id,
                Category = attribute.Category,
                Description = attribute.Description,
            };

            if (!_extensions.TryGetValue(attribute.Id, out var extension))
            {
                _extensions.Add(attribute.Id, extension = new ExtensionInfo(manifest));
                _assemblies.Add(attribute.Id, assembly);
            }

            var feature = new FeatureInfo
            {
                Id = attribute.Id,
                Name = manifest.Name,
                Category = attribute.Category,
                Description = attribute.Description,
                Priority = attribute.Priority,
                Dependencies = attribute.Dependencies,
                DefaultTenantOnly = attribute.DefaultTenantOnly,
                IsAlwaysEnabled = attribute.AlwaysEnabled,
                EnabledByDependencyOnly = attribute.EnabledByDependencyOnly,
                Extension = extension,
            };
            extension.Declared.Add(feature);

            return feature;
        }
    }

    private Dictionary<string, List<Type>> FindStartups()
    {
        var startups = new Dictionary<string, List<Type>>(StringComparer.Ordinal);

        foreach (var assembly in _assemblies.Values.Distinct())
        {
            foreach (var type in assembly.GetTypes())
            {
                // The builder's startups are no feature's: the host registers them.
                if (!type.IsAssignableTo(typeof(IStartup)) || type.IsAbstract || type == typeof(BuilderStartup))
                {
                    continue;
                }

                var feature = type.GetCustomAttribute<Modules.FeatureAttribute>()?.FeatureName ?? assembly.GetName().Name!;

                if (!_byId.ContainsKey(feature))
                {
                    throw new InvalidOperationException($"The startup '{type.FullName}' belongs to the unknown feature '{feature}'. Declare it in the module's manifest.");
                }

                if (!startups.TryGetValue(feature, out var types))
                {
                    startups.Add(feature, types = []);
                }

                types.Add(type);
            }
        }

        return startups;
    }
}
