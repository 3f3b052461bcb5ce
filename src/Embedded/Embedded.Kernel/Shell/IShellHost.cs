using System.Diagnostics.CodeAnalysis;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>The running tenants.</summary>
public interface IShellHost : IShellDescriptorManagerEventHandler, IShellEvents
{
    /// <summary>Reads the tenants' settings, once.</summary>
    Task InitializeAsync();

    Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings);

    /// <summary>A scope of the tenant's newest container; the caller disposes of it.</summary>
    Task<ShellScope> GetScopeAsync(ShellSettings settings);

    Task UpdateShellSettingsAsync(ShellSettings settings);

    Task RemoveShellSettingsAsync(ShellSettings settings);

    /// <summary>Reads the tenant's settings again and rebuilds it for the next request.</summary>
    Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true);

    /// <summary>Rebuilds the tenant for the next request; those in flight end on the container they began with.</summary>
    Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true);

    Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true);

    IEnumerable<ShellContext> ListShellContexts();

    bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext);

    bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? settings);

    IEnumerable<ShellSettings> GetAllSettings();
}
