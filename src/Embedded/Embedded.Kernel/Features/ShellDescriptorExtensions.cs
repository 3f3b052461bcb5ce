using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Reads a shell descriptor.</summary>
public static class ShellDescriptorExtensions
{
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId) =>
        shellDescriptor.Installed.Any(feature => feature.Id == featureId);
}
