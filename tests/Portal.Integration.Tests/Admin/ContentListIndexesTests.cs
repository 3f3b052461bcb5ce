using Dapper;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Admin;

/// <summary>A site whose lists were made by the first release of their index gets the newer database indexes.</summary>
public abstract class ContentListIndexesTests(PortalSite site)
{
    [Fact]
    public async Task The_first_releases_database_indexes_are_replaced()
    {
        site.SkipUnlessOffered();
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
            await connection.ExecuteAsync("""
                DROP INDEX "IDX_ContentListIndex_State";
                DROP INDEX "IDX_ContentListIndex_Title";
                CREATE INDEX "IDX_ContentListIndex_Title" ON "ContentListIndex" ("Latest", "ContentType", "SortKey", "ContentItemId", "Published");
                """);
        });
        await site.UsingScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var record = (await session.Query<DataMigrationRecord>().FirstOrDefaultAsync())!;
            record.DataMigrations.Single(one => one.DataMigrationClass!.EndsWith(".ContentListMigrations", StringComparison.Ordinal)).Version = 1;
            await session.SaveAsync(record);
        });

        await site.UsingScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());

        var definitions = await DefinitionsAsync();
        Assert.Contains("IDX_ContentListIndex_State", definitions, StringComparison.Ordinal);
        Assert.Contains("Words", definitions.Split('\n').Single(line => line.Contains("IDX_ContentListIndex_Title", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    protected abstract string ReadDefinitions { get; }

    private async Task<string> DefinitionsAsync()
    {
        var definitions = "";
        await site.UsingScopeAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IStore>().Configuration.ConnectionFactory.CreateConnection();
            definitions = string.Join('\n', await connection.QueryAsync<string>(ReadDefinitions));
        });

        return definitions;
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteContentListIndexesTests(SqliteSite site) : ContentListIndexesTests(site), IClassFixture<SqliteSite>
{
    /// <inheritdoc/>
    protected override string ReadDefinitions => "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'ContentListIndex' AND sql IS NOT NULL";
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresContentListIndexesTests(PostgresSite site) : ContentListIndexesTests(site), IClassFixture<PostgresSite>
{
    /// <inheritdoc/>
    protected override string ReadDefinitions => "SELECT indexdef FROM pg_indexes WHERE tablename = 'ContentListIndex'";
}
