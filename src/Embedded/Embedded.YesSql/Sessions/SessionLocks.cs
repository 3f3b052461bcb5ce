using Embedded.Storage.Commands;
using Embedded.Storage.Sessions;
using YesSql;

namespace Embedded.Storage;

/// <summary>Locks that a session's transaction holds.</summary>
public static class SessionLocks
{
    /// <summary>
    /// Keeps every other session, of this process or another, from passing the same name until this session's transaction ends. What is read
    /// afterwards is what those before have committed, so that a check and the write that relies on it are one.
    /// </summary>
    public static async Task LockAsync(this ISession session, string name)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentException.ThrowIfNullOrEmpty(name);

        // SQLite lets in one writing transaction at a time: there it is the lock.
        var transaction = await session.BeginTransactionAsync();
        var store = ((DocumentSession)session).Store;
        if (store.Dialect.LockGroupSql is { } lockSql)
        {
            try
            {
                await DbCommands.ScalarAsync(transaction.Connection!, transaction, store.Dialect, lockSql, $"{store.Configuration.Schema}|{store.Configuration.TablePrefix}|{name}");
            }
            catch (Exception exception) when (StoreErrors.TryExplain(exception, store.Database, out var explained) && explained != exception)
            {
                throw explained;
            }
        }
    }
}
