using Portal.TestSupport;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Embedded.AuditTrail.Tests.Events;

public sealed class PostgresAuditTrailManagerTests : AuditTrailManagerTests
{
    private PostgresDatabase? _database;

    protected override async Task<Action<IConfiguration>> CreateDatabaseAsync()
    {
        PostgresDatabase.SkipUnlessOffered();
        _database = await PostgresDatabase.CreateAsync();

        return configuration => configuration.UsePostgreSql(_database.ConnectionString);
    }

    protected override async Task DropDatabaseAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
