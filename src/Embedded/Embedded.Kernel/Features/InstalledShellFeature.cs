namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that a tenant has had enabled at least once.</summary>
public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature()
    {
    }

    public InstalledShellFeature(ShellFeature feature)
        : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    /// <summary>The descriptor's number when the feature was first enabled.</summary>
    public int SerialNumber { get; set; }
}
