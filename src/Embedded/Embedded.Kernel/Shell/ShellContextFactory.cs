using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

internal sealed class ShellContextFactory : IShellContextFactory
{
    private readonly ExtensionManager _extensions;
    private readonly ShellContainerFactory _containers;
    private readonly IEnumerable<ShellFeature> _hostFeatures;
    private readonly ILogger _logger;

    public ShellContextFactory(
        ExtensionManager extensions,
        ShellContainerFactory containers,
        IEnumerable<ShellFeature> hostFeatures,
        ILogger<ShellContextFactory> logger)
    {
        _extensions = extensions;
        _containers = containers;
        _hostFeatures = hostFeatures;
        _logger = logger;
    }

    public async Task<ShellContext> CreateShellContextAsync(ShellSettings settings)
    {
        ShellDescriptor? descriptor;

        // Which features the tenant has is in its database, and a container is needed to read that.
        await using (var minimum = Compose(settings, new ShellDescriptor(), features: []))
        {
            await using var scope = minimum.ServiceProvider.CreateAsyncScope();
            descriptor = await scope.ServiceProvider.GetRequiredService<IShellDescriptorManager>().GetShellDescriptorAsync();
        }

        return await CreateDescribedContextAsync(settings, descriptor ?? new ShellDescriptor());
    }

    public Task<ShellContext> CreateSetupContextAsync(ShellSettings settings) =>
        CreateDescribedContextAsync(settings, new ShellDescriptor { SerialNumber = -1, Features = [.. _hostFeatures.DistinctBy(feature => feature.Id)] });

    public Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor)
    {
        var always = _hostFeatures.Where(feature => feature.AlwaysEnabled).Select(feature => feature.Id)
            .Concat(_extensions.GetFeatures().Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id));
        var ids = shellDescriptor.Features.Select(feature => feature.Id).Concat(always).Distinct(StringComparer.Ordinal).ToArray();
        var features = _extensions.GetFeatures(ids).ToList();
        var unknown = ids.Except(_extensions.GetFeatures().Select(feature => feature.Id), StringComparer.Ordinal).ToList();

        if (unknown.Count > 0)
        {
            _logger.LogError(
                "The tenant '{Tenant}' has features that no module of this site declares: {Features}. It goes on without them; disable them, or add their modules.",
                settings.Name,
                string.Join(", ", unknown));
        }

        return Task.FromResult(Compose(settings, shellDescriptor, features));
    }

    private ShellContext Compose(ShellSettings settings, ShellDescriptor descriptor, List<Extensions.Features.IFeatureInfo> features)
    {
        var blueprint = new ShellBlueprint { Settings = settings, Descriptor = descriptor };
        var enabled = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        foreach (var feature in features)
        {
            foreach (var startup in _extensions.StartupsOf(feature))
            {
                if (Modules.RequireFeaturesAttribute.GetRequiredFeatureNamesForType(startup).All(enabled.Contains))
                {
                    blueprint.Dependencies.Add(startup, [feature]);
                }
            }
        }

        return new ShellContext
        {
            Settings = settings,
            Blueprint = blueprint,
            ServiceProvider = _containers.Create(settings, blueprint, features),
        };
    }
}
