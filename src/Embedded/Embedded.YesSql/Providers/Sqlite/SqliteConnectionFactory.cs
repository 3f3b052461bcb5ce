using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace YesSql.Provider.Sqlite;

internal sealed class SqliteConnectionFactory : IConnectionFactory
{
    public const int BusyTimeoutMilliseconds = 5_000;

    private readonly string _connectionString;

    public SqliteConnectionFactory(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource.Length == 0 || builder.Mode == SqliteOpenMode.Memory || builder.DataSource == ":memory:")
        {
            throw new ArgumentException("The connection string must name a database file ('Data Source=...'): each connection to an in-memory database would see another one.", nameof(connectionString));
        }

        // A shared cache locks whole tables against readers and defeats WAL.
        builder.Cache = SqliteCacheMode.Private;
        if (!builder.ContainsKey("Default Timeout") || builder.DefaultTimeout == 30)
        {
            builder.DefaultTimeout = BusyTimeoutMilliseconds / 1000;
        }

        _connectionString = builder.ToString();
        DataSource = Path.GetFullPath(builder.DataSource);
    }

    public string DataSource { get; }

    public TimeSpan WriterTimeout { get; } = TimeSpan.FromSeconds(30);

    public Type DbConnectionType => typeof(SqliteConnection);

    public DbConnection CreateConnection() => new SqliteStoreConnection(_connectionString);
}
