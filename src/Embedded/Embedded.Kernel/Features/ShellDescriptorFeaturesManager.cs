using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

internal sealed class ShellDescriptorFeaturesManager : IShellDescriptorFeaturesManager
{
    private readonly IExtensionManager _extensions;
    private readonly IEnumerable<ShellFeature> _alwaysEnabled;
    private readonly IShellDescriptorManager _descriptors;
    private readonly IEnumerable<IFeatureEventHandler> _eventHandlers;

    public ShellDescriptorFeaturesManager(
        IExtensionManager extensions,
        IEnumerable<ShellFeature> alwaysEnabled,
        IShellDescriptorManager descriptors,
        IEnumerable<IFeatureEventHandler> eventHandlers)
    {
        _extensions = extensions;
        _alwaysEnabled = alwaysEnabled.Where(feature => feature.AlwaysEnabled);
        _descriptors = descriptors;
        _eventHandlers = eventHandlers;
    }

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        ShellDescriptor shellDescriptor, IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var enabled = shellDescriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var kept = _alwaysEnabled.Select(feature => feature.Id)
            .Concat(_extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id))
            .ToHashSet(StringComparer.Ordinal);

        var disable = featuresToDisable
            .SelectMany(feature => WithDependents(feature, enabled, force))
            .DistinctBy(feature => feature.Id)
            .Where(feature => enabled.Contains(feature.Id) && !kept.Contains(feature.Id))
            .Reverse()
            .ToList();

        enabled.ExceptWith(disable.Select(feature => feature.Id));

        var asked = featuresToEnable.SelectMany(feature => WithDependencies(feature, enabled, force)).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var enable = _extensions.GetFeatures().Where(feature => asked.Contains(feature.Id) && !enabled.Contains(feature.Id)).ToList();

        if (disable.Count == 0 && enable.Count == 0)
        {
            return ([], []);
        }

        var install = enable.Where(feature => !shellDescriptor.WasFeatureAlreadyInstalled(feature.Id)).ToList();

        await RaiseAsync(disable, (handler, feature) => handler.DisablingAsync(feature));
        await RaiseAsync(install, (handler, feature) => handler.InstallingAsync(feature));
        await RaiseAsync(enable, (handler, feature) => handler.EnablingAsync(feature));

        enabled.UnionWith(enable.Select(feature => feature.Id));
        await _descriptors.UpdateShellDescriptorAsync(shellDescriptor.SerialNumber, enabled.Order(StringComparer.Ordinal).Select(id => new ShellFeature(id)).ToList());

        // What comes after happens in the tenant as it is then, with the new features and without the old.
        ShellScope.AddDeferredTask(scope => AnnounceAsync(scope, disable, install, enable));

        return (disable, enable);
    }

    private static async Task AnnounceAsync(ShellScope scope, List<IFeatureInfo> disabled, List<IFeatureInfo> installed, List<IFeatureInfo> enabled)
    {
        var handlers = ((IEnumerable<IFeatureEventHandler>)scope.ServiceProvider.GetService(typeof(IEnumerable<IFeatureEventHandler>))!).ToList();

        foreach (var handler in handlers)
        {
            foreach (var feature in disabled)
            {
                await handler.DisabledAsync(feature);
            }

            foreach (var feature in installed)
            {
                await handler.InstalledAsync(feature);
            }

            foreach (var feature in enabled)
            {
                await handler.EnabledAsync(feature);
            }
        }
    }

    private List<IFeatureInfo> WithDependencies(IFeatureInfo feature, HashSet<string> enabled, bool force)
    {
        var features = _extensions.GetFeatureDependencies(feature.Id).ToList();

        return force || features.TrueForAll(dependency => dependency.Id == feature.Id || enabled.Contains(dependency.Id)) ? features : [];
    }

    private List<IFeatureInfo> WithDependents(IFeatureInfo feature, HashSet<string> enabled, bool force)
    {
        var features = _extensions.GetDependentFeatures(feature.Id).Where(dependent => enabled.Contains(dependent.Id)).ToList();

        return force || features.TrueForAll(dependent => dependent.Id == feature.Id) ? features : [];
    }

    private async Task RaiseAsync(List<IFeatureInfo> features, Func<IFeatureEventHandler, IFeatureInfo, Task> raise)
    {
        foreach (var feature in features)
        {
            foreach (var handler in _eventHandlers)
            {
                await raise(handler, feature);
            }
        }
    }
}
