using System.Data;

namespace YesSql.Provider.PostgreSql;

/// <summary>Chooses PostgreSQL.</summary>
public static class PostgreSqlDbProviderOptionsExtensions
{
    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, string? schema = null)
        => configuration.UsePostgreSql(connectionString, IsolationLevel.ReadCommitted, schema);

    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);

        configuration.SqlDialect = new PostgreSqlDialect();
        configuration.ConnectionFactory = new PostgreSqlConnectionFactory(connectionString);
        configuration.IsolationLevel = isolationLevel;
        configuration.Schema = schema;
        return configuration;
    }
}
