namespace OrchardCore.Modules.Manifest;

/// <summary>Tags that manifests share.</summary>
public static class ManifestConstants
{
    public const string AdminTag = "Admin";
}
