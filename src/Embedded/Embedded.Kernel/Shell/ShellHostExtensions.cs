using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Reaches tenants by name.</summary>
public static class ShellHostExtensions
{
    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant) =>
        shellHost.TryGetSettings(tenant, out var settings)
            ? settings
            : throw new ArgumentException($"There is no tenant '{tenant}'.", nameof(tenant));

    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant) =>
        shellHost.GetScopeAsync(shellHost.GetSettings(tenant));

    public static async Task ReleaseAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings().ToList())
        {
            await shellHost.ReleaseShellContextAsync(settings);
        }
    }

    public static async Task ReloadAllShellContextsAsync(this IShellHost shellHost)
    {
        foreach (var settings in shellHost.GetAllSettings().ToList())
        {
            await shellHost.ReloadShellContextAsync(settings);
        }
    }
}
