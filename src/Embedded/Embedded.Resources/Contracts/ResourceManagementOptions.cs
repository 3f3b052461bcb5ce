namespace OrchardCore.ResourceManagement;

/// <summary>The manifests of the enabled features, and how resources are written.</summary>
public class ResourceManagementOptions
{
    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    public bool DebugMode { get; set; }

    public string? Culture { get; set; }

    public bool AppendVersion { get; set; } = true;

    /// <summary>What '~' stands for: the tenant's path.</summary>
    public string ContentBasePath { get; set; } = string.Empty;

    public HashSet<ResourceManifest> ResourceManifests { get; init; } = [];
}
