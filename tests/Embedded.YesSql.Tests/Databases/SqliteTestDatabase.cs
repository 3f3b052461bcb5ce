using Microsoft.Data.Sqlite;
using YesSql;
using YesSql.Provider.Sqlite;

namespace Embedded.Storage.Tests.Databases;

public sealed class SqliteTestDatabase : ITestDatabase
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("yessql-").FullName;

    public string FilePath => Path.Combine(Folder, "test.db");

    public string ConnectionString => $"Data Source={FilePath}";

    public void Use(IConfiguration configuration) => configuration.UseSqLite(ConnectionString);

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
