using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Builds tenants.</summary>
public interface IShellContextFactory
{
    /// <summary>The tenant with the features its descriptor names.</summary>
    Task<ShellContext> CreateShellContextAsync(ShellSettings settings);

    /// <summary>The tenant before it is set up: setup features only.</summary>
    Task<ShellContext> CreateSetupContextAsync(ShellSettings settings);

    /// <summary>The tenant with the given features.</summary>
    Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor);
}
