using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Brings a feature's tables and definitions to their newest shape.</summary>
public interface IDataMigration
{
    ISchemaBuilder SchemaBuilder { get; set; }
}
