namespace Portal.Associations;

/// <summary>The addresses of the module's pages, without a leading slash. They are kept for good.</summary>
public static class AssociationPaths
{
    public const string DirectoryPath = "hoi-thanh-vien";

    public const string ContactFileExtension = ".vcf";
}
