namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A tenant's enabled features, as stored.</summary>
public class ShellDescriptor
{
    /// <summary>Grows with each change.</summary>
    public int SerialNumber { get; set; }

    public IList<ShellFeature> Features { get; set; } = [];

    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
