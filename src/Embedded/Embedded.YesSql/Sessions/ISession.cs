using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A unit of work: an identity map over one transaction.</summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    IStore Store { get; }

    DbTransaction? CurrentTransaction { get; }

    void Save(object obj, bool checkConcurrency = false, string? collection = null);

    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null);

    void Delete(object item, string? collection = null);

    bool Import(object item, long id, long version, string? collection = null);

    void Detach(object item, string? collection = null);

    void Detach(IEnumerable<object> entries, string? collection = null);

    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null) where T : class;

    IQuery Query(string? collection = null);

    IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class;

    Task CancelAsync();

    Task FlushAsync();

    Task SaveChangesAsync();

    Task<DbConnection> CreateConnectionAsync();

    Task<DbTransaction> BeginTransactionAsync();

    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);

    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);
}
