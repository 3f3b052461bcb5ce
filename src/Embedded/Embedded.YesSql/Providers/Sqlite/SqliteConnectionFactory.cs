using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace YesSql.Provider.Sqlite;

internal sealed class SqliteConnectionFactory : IConnectionFactory
{
    private const int ProviderDefaultTimeout = 30;
    private const int BusyTimeout = 5;

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
        if (builder.DefaultTimeout == ProviderDefaultTimeout)
        {
            builder.DefaultTimeout = BusyTimeout;
        }

        _connectionString = builder.ToString();
        DataSource = Path.GetFullPath(builder.DataSource);
        WriterTimeout = TimeSpan.FromSeconds(3 * builder.DefaultTimeout);
    }

    public string DataSource { get; }

    /// <summary>How long a writer waits for others of this process.</summary>
    public TimeSpan WriterTimeout { get; }

    public Type DbConnectionType => typeof(SqliteConnection);

    public DbConnection CreateConnection() => new SqliteStoreConnection(_connectionString);
}
