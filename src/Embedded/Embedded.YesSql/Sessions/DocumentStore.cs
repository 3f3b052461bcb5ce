using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Embedded.Storage.Dialects;
using Embedded.Storage.Indexes;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;
using YesSql.Services;
using YesSql.Sql;

namespace Embedded.Storage.Sessions;

/// <summary>The store: what all of its sessions share.</summary>
internal sealed class DocumentStore : IStore
{
    /// <summary>The layout of the store's own tables; a database that names a larger one was written by a newer version.</summary>
    private const long Layout = 1;
    private const string LayoutDimension = "$layout";

    private readonly ConcurrentDictionary<(Type, string), IndexTable> _indexTables = new();
    private readonly ConcurrentDictionary<string, DocumentTable> _documentTables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _idAccessors = new();
    private readonly ConcurrentDictionary<Type, IAccessor<long>?> _versionAccessors = new();

    public DocumentStore(IConfiguration configuration)
    {
        if (configuration.SqlDialect is not Embedded.Storage.Dialects.Dialect dialect || configuration.ConnectionFactory is null)
        {
            throw new InvalidOperationException("The store has no database. Choose one with UseSqLite(...) or UsePostgreSql(...).");
        }

        Configuration = configuration;
        Dialect = dialect;
        Indexes = new IndexRegistry();
        Database = DatabaseName(configuration);
    }

    public IConfiguration Configuration { get; }

    public ITypeService TypeNames { get; } = new TypeService();

    public Dialect Dialect { get; }

    public IndexRegistry Indexes { get; }

    /// <summary>The database as error messages name it.</summary>
    public string Database { get; }

    public async Task InitializeAsync()
    {
        await InWriteTransactionAsync(Configuration, async transaction =>
        {
            var connection = transaction.Connection!;
            if (Dialect.LockGroupSql is { } lockSql)
            {
                await connection.ExecuteAsync(lockSql, new { p0 = "initialize" }, transaction);
            }

            var builder = new SchemaBuilder(Configuration, transaction);
            if (!string.IsNullOrEmpty(Configuration.Schema))
            {
                await builder.CreateSchemaAsync(Configuration.Schema);
            }

            await EnsureLayoutAsync(connection, transaction, builder);
        });
        await Configuration.IdGenerator.InitializeAsync(this);

        await InitializeCollectionAsync("");
    }

    public async Task InitializeCollectionAsync(string collection)
    {
        collection ??= "";
        await InWriteTransactionAsync(Configuration, async transaction =>
        {
            var connection = transaction.Connection!;
            if (Dialect.LockGroupSql is { } lockSql)
            {
                await connection.ExecuteAsync(lockSql, new { p0 = "initialize" }, transaction);
            }

            var name = Configuration.TableNameConvention.GetDocumentTable(collection);
            if (await TableExistsAsync(connection, transaction, Configuration.TablePrefix + name))
            {
                return;
            }

            var builder = new SchemaBuilder(Configuration, transaction);
            await builder.CreateTableAsync(name, table => table
                .Column(Configuration.IdentityColumnSize, nameof(Document.Id), column => column.PrimaryKey())
                .Column<string>(nameof(Document.Type), column => column.NotNull())
                .Column<string>(nameof(Document.Content), column => column.Unlimited())
                .Column<long>(nameof(Document.Version), column => column.NotNull().WithDefault(0)));
            await builder.AlterTableAsync(name, table => table.CreateIndex($"IX_{name}_Type", nameof(Document.Type)));
        });
        await Configuration.IdGenerator.InitializeCollectionAsync(Configuration, collection);
    }

    public ISession CreateSession(bool withTracking = true) => new DocumentSession(this, withTracking);

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        Indexes.Add(indexProviders, collection);
        return this;
    }

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null)
        => Indexes.Describe(target, collection ?? "");

    public IndexTable IndexTable(Type indexType, string collection)
        => _indexTables.GetOrAdd((indexType, collection), static (key, store) => new IndexTable(key.Item1, key.Item2, store.Configuration), this);

    public DocumentTable DocumentTable(string collection)
        => _documentTables.GetOrAdd(collection, static (name, store) => new DocumentTable(name, store.Configuration), this);

    public IAccessor<long>? IdAccessor(Type type)
        => _idAccessors.GetOrAdd(type, static (key, store) => store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(key), this);

    public IAccessor<long>? VersionAccessor(Type type)
        => _versionAccessors.GetOrAdd(type, static (key, store) => store.Configuration.VersionAccessorFactory.CreateAccessor<long>(key), this);

    public void Dispose()
    {
        // Connections are pooled by the provider and belong to no store.
    }

    /// <summary>Runs work on a connection and a write transaction of its own.</summary>
    public static async Task InWriteTransactionAsync(IConfiguration configuration, Func<DbTransaction, Task> work)
    {
        var gate = await EnterGateAsync(configuration);
        try
        {
            await using var connection = configuration.ConnectionFactory.CreateConnection();
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync(configuration.IsolationLevel);
            await work(transaction);
            await transaction.CommitAsync();
        }
        catch (Exception exception) when (StoreErrors.TryExplain(exception, DatabaseName(configuration), out var explained) && explained != exception)
        {
            throw explained;
        }
        finally
        {
            gate?.Leave();
        }
    }

    public static async Task<WriterGate?> EnterGateAsync(IConfiguration configuration)
    {
        if (configuration.ConnectionFactory is not SqliteConnectionFactory sqlite)
        {
            return null;
        }

        var gate = WriterGate.ForFile(sqlite.DataSource);
        await gate.EnterAsync(sqlite.DataSource, sqlite.WriterTimeout);
        return gate;
    }

    private async Task EnsureLayoutAsync(DbConnection connection, DbTransaction transaction, SchemaBuilder builder)
    {
        var name = DbBlockIdGenerator.TableName;
        if (!await TableExistsAsync(connection, transaction, Configuration.TablePrefix + name))
        {
            await builder.CreateTableAsync(name, table => table
                .Column<string>("dimension", column => column.PrimaryKey().WithLength(255))
                .Column<long>("nextval"));
        }

        var table = Dialect.QuoteForTableName(Configuration.TablePrefix + name, Configuration.Schema);
        var stored = await connection.ExecuteScalarAsync<long?>($"SELECT \"nextval\" FROM {table} WHERE \"dimension\" = @dimension", new { dimension = LayoutDimension }, transaction);
        if (stored is null)
        {
            await connection.ExecuteAsync($"INSERT INTO {table} (\"dimension\", \"nextval\") VALUES (@dimension, @layout)", new { dimension = LayoutDimension, layout = Layout }, transaction);
        }
        else if (stored > Layout)
        {
            throw new StoreException(StoreProblem.NewerVersion, $"The database '{Database}' was written by a newer version (layout {stored}, this version knows {Layout}). Run the newer version, or restore a backup taken before the upgrade. Nothing was changed.");
        }
    }

    private async Task<bool> TableExistsAsync(DbConnection connection, DbTransaction transaction, string name)
    {
        var sql = Dialect is SqliteDialect
            ? "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @name"
            : "SELECT COUNT(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND c.relname = @name AND n.nspname = COALESCE(@schema, current_schema())";
        return await connection.ExecuteScalarAsync<long>(sql, new { name, schema = Configuration.Schema }, transaction) > 0;
    }

    private static string DatabaseName(IConfiguration configuration) => configuration.ConnectionFactory switch
    {
        SqliteConnectionFactory sqlite => sqlite.DataSource,
        PostgreSqlConnectionFactory postgres => postgres.Database,
        _ => configuration.SqlDialect.Name,
    };
}
