using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// The base of migrations. Create or CreateAsync returns the version it builds; UpdateFromN or UpdateFromNAsync
/// leads from version N to the one it returns; Uninstall or UninstallAsync takes it all away.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    public ISchemaBuilder SchemaBuilder { get; set; } = default!;
}
