using System.Data;
using SQLitePCL;

namespace YesSql.Provider.Sqlite;

/// <summary>Chooses SQLite: one file, write-ahead log, one writer at a time.</summary>
public static class SqliteDbProviderOptionsExtensions
{
    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString)
        => configuration.UseSqLite(connectionString, IsolationLevel.Serializable);

    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        Batteries_V2.Init();

        configuration.SqlDialect = new SqliteDialect();
        configuration.ConnectionFactory = new SqliteConnectionFactory(connectionString);
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }
}
