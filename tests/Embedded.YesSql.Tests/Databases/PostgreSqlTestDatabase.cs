using Npgsql;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Embedded.Storage.Tests.Databases;

public sealed class PostgreSqlTestDatabase : ITestDatabase
{
    private const string Variable = "PORTAL_TEST_POSTGRES";

    private readonly string _server;
    private readonly string _name;

    private PostgreSqlTestDatabase(string server, string name)
    {
        _server = server;
        _name = name;
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true, MaxPoolSize = 20 }.ToString();
    }

    public string ConnectionString { get; }

    public static async Task<PostgreSqlTestDatabase> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI must name a PostgreSQL server in {Variable}.");
            Assert.Skip($"No PostgreSQL server: {Variable} is not set.");
        }

        var database = new PostgreSqlTestDatabase(server!, "yessql_" + Guid.NewGuid().ToString("N"));
        await database.OnServerAsync($"CREATE DATABASE \"{database._name}\"");
        return database;
    }

    public void Use(IConfiguration configuration) => configuration.UsePostgreSql(ConnectionString);

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await OnServerAsync($"DROP DATABASE \"{_name}\" WITH (FORCE)");
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
