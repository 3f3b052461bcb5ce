using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Reads and writes the tenant's descriptor.</summary>
public interface IShellDescriptorManager
{
    /// <summary>Null for a tenant that has none yet.</summary>
    Task<ShellDescriptor?> GetShellDescriptorAsync();

    /// <summary>Writes the features; refused when the stored number is not the prior one.</summary>
    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
