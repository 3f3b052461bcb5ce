using Npgsql;
using OrchardCore.Environment.Shell;

namespace Embedded.Search.Tests.Support;

/// <summary>A database of its own on the server that <c>PORTAL_TEST_POSTGRES</c> names.</summary>
public sealed class PostgresTestDatabase : TestDatabase
{
    private const string Variable = "PORTAL_TEST_POSTGRES";

    private readonly string _server;
    private readonly string _name = "search_" + Guid.NewGuid().ToString("N");

    private PostgresTestDatabase(string server) => _server = server;

    public static async Task<PostgresTestDatabase> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{Variable} must name a PostgreSQL server where CI=true.");
            Assert.Skip($"{Variable} names no PostgreSQL server.");
        }

        var database = new PostgresTestDatabase(server!);
        await database.ExecuteAsync($"CREATE DATABASE {database._name}");
        return database;
    }

    public override void Use(ShellSettings settings)
    {
        settings["DatabaseProvider"] = "Postgres";
        settings["ConnectionString"] = new NpgsqlConnectionStringBuilder(_server) { Database = _name, MaxPoolSize = 10 }.ConnectionString;
        settings["TablePrefix"] = "t";
    }

    public override async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The database's name is made in this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
