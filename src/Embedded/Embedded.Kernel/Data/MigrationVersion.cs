namespace OrchardCore.Data.Migration.Records;

/// <summary>The version that a migration has brought the tenant to.</summary>
public class DataMigration
{
    public string DataMigrationClass { get; set; } = string.Empty;

    public int? Version { get; set; }
}
