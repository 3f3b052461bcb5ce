using Embedded.Shells;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

internal sealed class ShellFeaturesManager : IShellFeaturesManager
{
    private readonly ShellSettings _settings;
    private readonly IExtensionManager _extensions;
    private readonly EnabledFeatures _enabled;
    private readonly IEnumerable<IFeatureValidationProvider> _validationProviders;
    private readonly IServiceProvider _services;

    public ShellFeaturesManager(
        ShellSettings settings,
        IExtensionManager extensions,
        EnabledFeatures enabled,
        IEnumerable<IFeatureValidationProvider> validationProviders,
        IServiceProvider services)
    {
        _settings = settings;
        _extensions = extensions;
        _enabled = enabled;
        _validationProviders = validationProviders;
        _services = services;
    }

    public async Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync()
    {
        var available = new List<IFeatureInfo>();

        foreach (var feature in _extensions.GetFeatures())
        {
            if ((!feature.DefaultTenantOnly || _settings.IsDefaultShell()) && await IsValidAsync(feature.Id))
            {
                available.Add(feature);
            }
        }

        return available;
    }

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>(_enabled.Features);

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() =>
        Task.FromResult<IEnumerable<IFeatureInfo>>(_enabled.Features.Where(feature => feature.IsAlwaysEnabled).ToList());

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() =>
        (await GetAvailableFeaturesAsync()).Where(feature => !_enabled.Contains(feature.Id)).ToList();

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        // Reading needs no database; switching does.
        var descriptors = (IShellDescriptorManager)_services.GetService(typeof(IShellDescriptorManager))!;
        var manager = (IShellDescriptorFeaturesManager)_services.GetService(typeof(IShellDescriptorFeaturesManager))!;
        var descriptor = await descriptors.GetShellDescriptorAsync() ?? new ShellDescriptor();

        return await manager.UpdateFeaturesAsync(descriptor, featuresToDisable, featuresToEnable, force);
    }

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() =>
        Task.FromResult<IEnumerable<IExtensionInfo>>(_enabled.Features.Select(feature => feature.Extension).DistinctBy(extension => extension.Id).ToList());

    private async ValueTask<bool> IsValidAsync(string featureId)
    {
        foreach (var provider in _validationProviders)
        {
            if (!await provider.IsFeatureValidAsync(featureId))
            {
                return false;
            }
        }

        return true;
    }
}
