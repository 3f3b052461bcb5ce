namespace OrchardCore.Modules.Manifest;

/// <summary>Values that manifests share: a tag, and the author, website and version of what Orchard Core itself ships.</summary>
public static class ManifestConstants
{
    public const string AdminTag = "Admin";

    public const string OrchardCoreTeam = "The Orchard Core Team";

    public const string OrchardCoreWebsite = "https://orchardcore.net";

    /// <summary>The version whose contracts this runtime keeps.</summary>
    public const string OrchardCoreVersion = "3.0.1";
}
