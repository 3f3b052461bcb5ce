namespace OrchardCore.Data.Documents;

/// <summary>Stores documents within the scope's transaction.</summary>
public interface IDocumentStore
{
    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = default) where T : class, new();

    /// <summary>The first value says whether the document may be cached.</summary>
    Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = default) where T : class, new();

    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false);

    Task CancelAsync();

    Task CommitAsync();

    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit);
}
