using OrchardCore.Settings;

namespace OrchardCore.ResourceManagement;

/// <summary>The site's choices for its resources, from <c>OrchardCore_Resources</c>.</summary>
public class ResourceOptions
{
    public ResourceDebugMode ResourceDebugMode { get; set; }

    /// <summary>False unless the site says otherwise: a page asks no other host for anything.</summary>
    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    public bool AppendVersion { get; set; } = true;
}
