using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds the tenant that serves an address.</summary>
public interface IRunningShellTable
{
    void Add(ShellSettings settings);

    void Remove(ShellSettings settings);

    ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true);
}
