using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace OrchardCore.Environment.Shell.Descriptor.Settings;

/// <summary>Keeps the descriptor in the tenant's database.</summary>
internal sealed class ShellDescriptorManager : IShellDescriptorManager
{
    private readonly ShellSettings _settings;
    private readonly ISession _session;
    private readonly IEnumerable<IShellDescriptorManagerEventHandler> _eventHandlers;
    private ShellDescriptor? _descriptor;

    public ShellDescriptorManager(ShellSettings settings, ISession session, IEnumerable<IShellDescriptorManagerEventHandler> eventHandlers)
    {
        _settings = settings;
        _session = session;
        _eventHandlers = eventHandlers;
    }

    public async Task<ShellDescriptor?> GetShellDescriptorAsync() =>
        _descriptor ??= await _session.Query<ShellDescriptor>().FirstOrDefaultAsync();

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var descriptor = await GetShellDescriptorAsync();
        var serialNumber = descriptor?.SerialNumber ?? 0;

        if (priorSerialNumber != serialNumber)
        {
            throw new InvalidOperationException(
                $"The features of the tenant '{_settings.Name}' have been changed by another request (descriptor {serialNumber}, expected {priorSerialNumber}). Try again.");
        }

        _descriptor = descriptor ??= new ShellDescriptor();
        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures];
        descriptor.Installed =
        [
            .. descriptor.Installed,
            .. descriptor.Features
                .Where(feature => descriptor.Installed.All(installed => installed.Id != feature.Id))
                .Select(feature => new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber }),
        ];

        await _session.SaveAsync(descriptor, checkConcurrency: true);

        foreach (var eventHandler in _eventHandlers)
        {
            await eventHandler.ChangedAsync(descriptor, _settings);
        }
    }
}
