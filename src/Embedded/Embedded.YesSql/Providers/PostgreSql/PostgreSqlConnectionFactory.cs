using System.Data.Common;
using Npgsql;

namespace YesSql.Provider.PostgreSql;

internal sealed class PostgreSqlConnectionFactory(string connectionString) : IConnectionFactory
{
    private readonly NpgsqlConnectionStringBuilder _settings = new(connectionString);

    public string Database => $"{_settings.Database}@{_settings.Host}";

    public Type DbConnectionType => typeof(NpgsqlConnection);

    public DbConnection CreateConnection() => new NpgsqlConnection(connectionString);
}
