namespace OrchardCore.Data.Migration.Records;

/// <summary>The migrations that have run on a tenant, as stored.</summary>
public class DataMigrationRecord
{
    public long Id { get; set; }

    public List<DataMigration> DataMigrations { get; set; } = [];
}
