using YesSql;
using YesSql.Sql;

namespace Embedded.Storage.Tests.Databases;

/// <summary>The base of the suites: a fresh database and store for each test.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    protected ITestDatabase Database { get; private set; } = null!;

    protected IStore Store { get; private set; } = null!;

    protected abstract Task<ITestDatabase> CreateDatabaseAsync();

    public async ValueTask InitializeAsync()
    {
        Database = await CreateDatabaseAsync();
        Store = await CreateStoreAsync();
        await SetUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Store?.Dispose();
        if (Database is not null)
        {
            await Database.DisposeAsync();
        }
    }

    protected virtual Task SetUpAsync() => Task.CompletedTask;

    protected Task<IStore> CreateStoreAsync(Action<IConfiguration>? configure = null) => StoreFactory.CreateAndInitializeAsync(configuration =>
    {
        Database.Use(configuration);
        configure?.Invoke(configuration);
    });

    protected Task ChangeSchemaAsync(Func<ISchemaBuilder, Task> change) => ChangeSchemaAsync(Store, change);

    protected static async Task ChangeSchemaAsync(IStore store, Func<ISchemaBuilder, Task> change)
    {
        await using var session = store.CreateSession();
        await change(new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync()));
        await session.SaveChangesAsync();
    }

    protected async Task SaveAsync(params object[] documents)
    {
        await using var session = Store.CreateSession();
        foreach (var document in documents)
        {
            await session.SaveAsync(document);
        }

        await session.SaveChangesAsync();
    }

    protected async Task<T> InSessionAsync<T>(Func<ISession, Task<T>> work)
    {
        await using var session = Store.CreateSession();
        return await work(session);
    }
}
