using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using YesSql;

namespace OrchardCore.Data.Documents;

/// <summary>Stores documents in the scope's session. It is opened when first needed: a tenant that is not set up has no database.</summary>
internal sealed class DocumentStore : IDocumentStore
{
    private readonly ShellSettings _settings;
    private readonly IServiceProvider _services;
    private readonly Dictionary<Type, object> _loaded = [];
    private readonly Dictionary<Type, DocumentStoreCommitSuccessDelegate> _succeeded = [];
    private readonly Dictionary<Type, DocumentStoreCommitFailureDelegate> _failed = [];
    private ISession? _session;

    public DocumentStore(ShellSettings settings, IServiceProvider services)
    {
        _settings = settings;
        _services = services;
    }

    private ISession Session => _session ??= _services.GetRequiredService<ISession>();

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = default) where T : class, new()
    {
        if (_loaded.TryGetValue(typeof(T), out var loaded))
        {
            return (T)loaded;
        }

        var document = await Session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        _loaded[typeof(T)] = document;

        return document;
    }

    /// <summary>What this scope has changed, or else what is committed, read outside of the scope's transaction.</summary>
    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = default) where T : class, new()
    {
        if (_succeeded.ContainsKey(typeof(T)) && _loaded.TryGetValue(typeof(T), out var changed))
        {
            return (false, (T)changed);
        }

        if (_settings.IsUninitialized())
        {
            return (false, await CreateAsync(factoryAsync));
        }

        await using var session = _services.GetRequiredService<IStore>().CreateSession(withTracking: false);

        return (true, await session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync));
    }

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        ArgumentNullException.ThrowIfNull(document);

        await Session.SaveAsync(document, checkConcurrency);
        _loaded[typeof(T)] = document;
        AfterCommitSuccess<T>(() => updateCache(document));
    }

    public async Task CancelAsync()
    {
        Forget();
        await Session.CancelAsync();
    }

    public async Task CommitAsync()
    {
        try
        {
            await Session.SaveChangesAsync();
        }
        catch (Exception exception)
        {
            foreach (var afterCommit in _failed.Values.ToList())
            {
                await afterCommit(exception);
            }

            Forget();

            throw;
        }

        var succeeded = _succeeded.Values.ToList();
        Forget();

        foreach (var afterCommit in succeeded)
        {
            await afterCommit();
        }
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _succeeded[typeof(T)] = afterCommit;

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => _failed[typeof(T)] = afterCommit;

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync) where T : class, new() =>
        factoryAsync is null ? new T() : await factoryAsync();

    private void Forget()
    {
        _loaded.Clear();
        _succeeded.Clear();
        _failed.Clear();
    }
}
