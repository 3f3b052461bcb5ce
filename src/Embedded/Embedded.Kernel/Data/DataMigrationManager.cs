using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Runs each migration in a scope of its own: what it does and the version it reaches are one transaction. A lock keeps
/// other processes out, and what they did meanwhile is read again before each migration.
/// </summary>
internal sealed class DataMigrationManager : IDataMigrationManager
{
    private readonly IEnumerable<IDataMigration> _migrations;
    private readonly ITypeFeatureProvider _types;
    private readonly TenantStore _store;
    private readonly ILogger _logger;

    public DataMigrationManager(
        IEnumerable<IDataMigration> migrations,
        ITypeFeatureProvider types,
        TenantStore store,
        ILogger<DataMigrationManager> logger)
    {
        _migrations = migrations;
        _types = types;
        _store = store;
        _logger = logger;
    }

    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync() =>
        (await FindDueAsync(_migrations)).SelectMany(FeaturesOf).Distinct(StringComparer.Ordinal).ToList();

    public Task UpdateAllFeaturesAsync() => RunAsync(_migrations);

    public Task UpdateAsync(params string[] features) =>
        RunAsync(_migrations.Where(migration => FeaturesOf(migration.GetType()).Any(features.Contains)));

    public Task UpdateAsync(string feature) => UpdateAsync([feature]);

    public async Task Uninstall(string feature)
    {
        foreach (var type in _migrations.Select(migration => migration.GetType()).Where(type => FeaturesOf(type).Contains(feature)).ToList())
        {
            await InScopeAsync(type, async (migration, record) =>
            {
                if (MigrationMethods.Of(type).Uninstall is { } uninstall)
                {
                    await uninstall(migration);
                }

                record.DataMigrations.RemoveAll(entry => entry.DataMigrationClass == type.FullName);
            });
        }
    }

    private static async Task MigrateAsync(IDataMigration migration, DataMigrationRecord record)
    {
        var type = migration.GetType();
        var methods = MigrationMethods.Of(type);
        var entry = record.DataMigrations.Find(known => known.DataMigrationClass == type.FullName);
        var version = entry?.Version ?? 0;

        try
        {
            if (version == 0 && methods.Create is { } create)
            {
                version = await create(migration);
            }

            while (methods.Updates.TryGetValue(version, out var update))
            {
                var next = await update(migration);

                if (next <= version)
                {
                    throw new InvalidOperationException($"UpdateFrom{version} returned {next}. It has to return a later version.");
                }

                version = next;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new InvalidOperationException(
                $"The migration '{type.FullName}' failed after version {version}: {exception.Message} Nothing of it is kept; it runs again at the next start.",
                exception);
        }

        if (entry is null)
        {
            record.DataMigrations.Add(entry = new Records.DataMigration { DataMigrationClass = type.FullName! });
        }

        entry.Version = version;
    }

    private async Task RunAsync(IEnumerable<IDataMigration> migrations)
    {
        var due = await FindDueAsync(migrations);

        if (due.Count == 0)
        {
            return;
        }

        await using (await _store.LockAsync("migrations"))
        {
            foreach (var type in due)
            {
                _logger.LogInformation("Running the migration '{Migration}'.", type.FullName);
                await InScopeAsync(type, MigrateAsync);
            }
        }
    }

    private async Task<List<Type>> FindDueAsync(IEnumerable<IDataMigration> migrations)
    {
        var types = migrations.Select(migration => migration.GetType()).ToList();

        if (types.Count == 0)
        {
            return [];
        }

        await using var session = _store.Store.CreateSession(withTracking: false);
        var record = await session.Query<DataMigrationRecord>().FirstOrDefaultAsync();
        var versions = (record?.DataMigrations ?? []).ToDictionary(entry => entry.DataMigrationClass, entry => entry.Version ?? 0, StringComparer.Ordinal);

        return types.FindAll(type => !versions.TryGetValue(type.FullName!, out var version) || MigrationMethods.Of(type).Updates.ContainsKey(version));
    }

    private async Task InScopeAsync(Type type, Func<IDataMigration, DataMigrationRecord, Task> execute)
    {
        var scope = await ShellScope.Context!.CreateScopeAsync()
            ?? throw new InvalidOperationException("The tenant was released while its migrations ran. They go on at its next start.");

        // What a migration defers may touch every table, so it waits for the migrations after it.
        scope.LeaveTasksTo(ShellScope.Current!);

        await scope.UsingAsync(
            async current =>
            {
                var session = current.ServiceProvider.GetRequiredService<ISession>();
                var transaction = await session.BeginTransactionAsync();
                var record = await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();
                var migration = current.ServiceProvider.GetServices<IDataMigration>().First(candidate => candidate.GetType() == type);
                migration.SchemaBuilder = _store.CreateSchemaBuilder(transaction);

                await execute(migration, record);
                await session.SaveAsync(record, checkConcurrency: true);
            },
            activateShell: false);
    }

    private IEnumerable<string> FeaturesOf(Type type) => _types.GetFeaturesForDependency(type).Select(feature => feature.Id);
}
