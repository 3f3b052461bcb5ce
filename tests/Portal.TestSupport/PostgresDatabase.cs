using Npgsql;

namespace Portal.TestSupport;

/// <summary>A database of its own on the server that <c>PORTAL_TEST_POSTGRES</c> names; dropped at the end.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private const string Variable = "PORTAL_TEST_POSTGRES";

    private readonly string _server;
    private readonly string _name = "portal_" + Guid.NewGuid().ToString("N");

    private PostgresDatabase(string server) => _server = server;

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    public static bool IsOffered => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    public static void SkipUnlessOffered()
    {
        if (IsOffered)
        {
            return;
        }

        Assert.False(
            string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
            $"{Variable} must name a PostgreSQL server where CI=true.");
        Assert.Skip($"{Variable} names no PostgreSQL server.");
    }

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var database = new PostgresDatabase(Environment.GetEnvironmentVariable(Variable)!);
        await database.ExecuteAsync($"CREATE DATABASE \"{database._name}\"");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
