using Npgsql;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Embedded.Contents.Tests.Management;

public sealed class PostgreSqlContentManagerTests : ContentManagerTests
{
    private readonly string? _server = Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES");
    private readonly string _database = "contents_" + Guid.NewGuid().ToString("N");

    protected override async Task<Action<IConfiguration>> CreateDatabaseAsync()
    {
        if (string.IsNullOrEmpty(_server))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "PORTAL_TEST_POSTGRES must name a PostgreSQL server under CI.");
            Assert.Skip("PORTAL_TEST_POSTGRES names no PostgreSQL server.");
        }

        await ExecuteAsync($"CREATE DATABASE {_database}");
        var connectionString = new NpgsqlConnectionStringBuilder(_server) { Database = _database, MaxPoolSize = 5 }.ConnectionString;

        return configuration => configuration.UsePostgreSql(connectionString);
    }

    protected override Task DropDatabaseAsync()
        => string.IsNullOrEmpty(_server) ? Task.CompletedTask : ExecuteAsync($"DROP DATABASE IF EXISTS {_database} WITH (FORCE)");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
#pragma warning disable CA2100 // The database's name is made in this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
