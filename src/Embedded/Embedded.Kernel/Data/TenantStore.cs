using System.Data.Common;
using Embedded.Data;
using Embedded.Locking;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Json;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace OrchardCore.Data;

/// <summary>The tenant's store, opened when it is first needed from the tenant's own settings.</summary>
internal sealed class TenantStore : IDisposable
{
    private const string DefaultFileName = "OrchardCore.db";

    private static readonly TimeSpan _lockTimeout = TimeSpan.FromMinutes(5);

    private readonly ShellSettings _settings;
    private readonly IEnumerable<IIndexProvider> _indexProviders;
    private readonly StoreCollectionOptions _collections;
    private readonly DocumentJsonSerializerOptions _json;
    private readonly IEnumerable<IDocumentReader> _readers;
    private readonly ILogger _logger;
    private readonly string _folder;
    private readonly Lock _opening = new();
    private IStore? _store;

    public TenantStore(
        ShellSettings settings,
        IEnumerable<IIndexProvider> indexProviders,
        IOptions<ShellOptions> shellOptions,
        IOptions<StoreCollectionOptions> collections,
        IOptions<DocumentJsonSerializerOptions> json,
        IEnumerable<IDocumentReader> readers,
        ILogger<TenantStore> logger)
    {
        _settings = settings;
        _indexProviders = indexProviders;
        _collections = collections.Value;
        _json = json.Value;
        _readers = readers;
        _logger = logger;
        _folder = Path.Combine(shellOptions.Value.ShellsApplicationDataPath, ShellOptionConstants.DefaultSitesPath, settings.Name);
    }

    /// <summary>Opened by whoever asks first. A database that was locked then is tried again by the next who asks.</summary>
    public IStore Store
    {
        get
        {
            if (_store is { } store)
            {
                return store;
            }

            lock (_opening)
            {
                // The container resolves synchronously; there is no synchronisation context to block.
                return _store ??= OpenAsync().GetAwaiter().GetResult();
            }
        }
    }

    private bool IsPostgres => string.Equals(_settings["DatabaseProvider"], DatabaseProviderValue.Postgres, StringComparison.OrdinalIgnoreCase);

    /// <summary>Keeps all other processes on this database from the same work until it is disposed of.</summary>
    public async Task<IAsyncDisposable> LockAsync(string name)
    {
        if (IsPostgres)
        {
            return await PostgresLock.AcquireAsync(Store.Configuration.ConnectionFactory.CreateConnection(), $"{_settings["Schema"]}.{_settings["TablePrefix"]}.{name}", _lockTimeout);
        }

        return await ProcessLock.AcquireAsync(Path.Combine(_folder, name + ".lock"), _lockTimeout);
    }

    public ISchemaBuilder CreateSchemaBuilder(DbTransaction transaction) => new SchemaBuilder(Store.Configuration, transaction);

    public void Dispose()
    {
        _store?.Dispose();
    }

    private async Task<IStore> OpenAsync()
    {
        var configuration = new YesSql.Configuration { Logger = _logger, ContentSerializer = new JsonContentSerializer(_json.SerializerOptions, _readers) };

        if (_settings["TablePrefix"] is { Length: > 0 } prefix)
        {
            configuration.SetTablePrefix(prefix.EndsWith('_') ? prefix : prefix + "_");
        }

        UseDatabase(configuration);

        var store = await StoreFactory.CreateAndInitializeAsync(configuration);

        foreach (var collection in _collections.Collections)
        {
            await store.InitializeCollectionAsync(collection);
        }

        store.RegisterIndexes(_indexProviders);

        return store;
    }

    private void UseDatabase(YesSql.Configuration configuration)
    {
        var provider = _settings["DatabaseProvider"];

        if (IsPostgres)
        {
            var connectionString = _settings["ConnectionString"];

            if (string.IsNullOrWhiteSpace(connectionString))
            {
                throw new InvalidOperationException($"The tenant '{_settings.Name}' is on PostgreSQL but has no ConnectionString. Name one in its settings.");
            }

            configuration.UsePostgreSql(connectionString, string.IsNullOrWhiteSpace(_settings["Schema"]) ? null : _settings["Schema"]);
        }
        else if (string.Equals(provider, DatabaseProviderValue.Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            Directory.CreateDirectory(_folder);

            var file = _settings["DatabaseName"] is { Length: > 0 } name ? name : DefaultFileName;
            configuration.UseSqLite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, file), Cache = SqliteCacheMode.Private }.ToString());
        }
        else
        {
            throw new InvalidOperationException(
                string.IsNullOrEmpty(provider)
                    ? $"The tenant '{_settings.Name}' has no database yet: it is not set up."
                    : $"The tenant '{_settings.Name}' names the unknown DatabaseProvider '{provider}'. Use {DatabaseProviderValue.Sqlite} or {DatabaseProviderValue.Postgres}.");
        }
    }
}
