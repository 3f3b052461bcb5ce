using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Tenants by host and path prefix: the one that says most about its address wins.</summary>
internal sealed class RunningShellTable : IRunningShellTable
{
    private readonly Lock _gate = new();
    private volatile IReadOnlyList<ShellSettings> _tenants = [];

    public void Add(ShellSettings settings)
    {
        lock (_gate)
        {
            _tenants = [.. _tenants.Where(tenant => tenant.Name != settings.Name).Append(settings).OrderByDescending(Specificity)];
        }
    }

    public void Remove(ShellSettings settings)
    {
        lock (_gate)
        {
            _tenants = [.. _tenants.Where(tenant => tenant.Name != settings.Name)];
        }
    }

    public ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true)
    {
        var tenants = _tenants;

        foreach (var tenant in tenants)
        {
            if (Serves(tenant, host, path))
            {
                return tenant;
            }
        }

        return fallbackToDefault ? tenants.FirstOrDefault(tenant => tenant.IsDefaultShell()) : null;
    }

    private static int Specificity(ShellSettings settings) =>
        (settings.RequestUrlHosts.Length > 0 ? 2 : 0) + (string.IsNullOrEmpty(settings.RequestUrlPrefix) ? 0 : 1);

    private static bool Serves(ShellSettings settings, HostString host, PathString path)
    {
        var hosts = settings.RequestUrlHosts;

        if (hosts.Length > 0 && !Array.Exists(hosts, candidate => Matches(candidate, host)))
        {
            return false;
        }

        return string.IsNullOrEmpty(settings.RequestUrlPrefix)
            ? hosts.Length > 0 || settings.IsDefaultShell()
            : path.StartsWithSegments("/" + settings.RequestUrlPrefix);
    }

    private static bool Matches(string candidate, HostString host) =>
        candidate.StartsWith("*.", StringComparison.Ordinal)
            ? host.Host.EndsWith(candidate[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(candidate, host.Value, StringComparison.OrdinalIgnoreCase) || string.Equals(candidate, host.Host, StringComparison.OrdinalIgnoreCase);
}
