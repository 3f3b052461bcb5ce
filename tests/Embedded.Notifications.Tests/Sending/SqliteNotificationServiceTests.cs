using Portal.TestSupport;
using YesSql;
using YesSql.Provider.Sqlite;

namespace Embedded.Notifications.Tests.Sending;

public sealed class SqliteNotificationServiceTests : NotificationServiceTests
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<Action<IConfiguration>> CreateDatabaseAsync()
        => Task.FromResult<Action<IConfiguration>>(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder.Path, "test.db")}"));

    protected override Task DropDatabaseAsync()
    {
        _folder.Dispose();

        return Task.CompletedTask;
    }
}
