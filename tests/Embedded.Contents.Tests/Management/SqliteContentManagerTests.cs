using YesSql;
using YesSql.Provider.Sqlite;

namespace Embedded.Contents.Tests.Management;

public sealed class SqliteContentManagerTests : ContentManagerTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contents").FullName;

    protected override Task<Action<IConfiguration>> CreateDatabaseAsync()
        => Task.FromResult<Action<IConfiguration>>(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "test.db")}"));

    protected override Task DropDatabaseAsync()
    {
        Directory.Delete(_folder, recursive: true);

        return Task.CompletedTask;
    }
}
