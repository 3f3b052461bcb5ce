using Portal.TestSupport;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Embedded.Notifications.Tests.Sending;

public sealed class PostgresNotificationServiceTests : NotificationServiceTests
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
