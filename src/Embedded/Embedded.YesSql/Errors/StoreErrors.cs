using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Embedded.Storage;

/// <summary>Recognises the database's own troubles among its errors and explains them.</summary>
internal static class StoreErrors
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCantOpen = 14;
    private const int SqliteNotADatabase = 26;
    private const int SqliteUniqueConstraint = 2067;

    public static bool TryExplain(Exception exception, string database, [NotNullWhen(true)] out StoreException? explained)
    {
        explained = exception switch
        {
            StoreException known => known,
            SqliteException sqlite => Explain(sqlite, database),
            PostgresException postgres => Explain(postgres, database),
            NpgsqlException { InnerException: System.Net.Sockets.SocketException or IOException or TimeoutException } network => Create(StoreProblem.Unreachable, database, network, "cannot be reached", "Check that the server runs and that the connection string names it."),
            _ => null,
        };

        return explained is not null;
    }

    public static StoreException Locked(string database, TimeSpan waited)
        => new(StoreProblem.Locked, $"The database '{database}' is locked: another writer did not finish within {waited.TotalSeconds:0} seconds. Nothing was written; try again.");

    private static StoreException? Explain(SqliteException exception, string database) => exception.SqliteErrorCode switch
    {
        _ when exception.SqliteExtendedErrorCode == SqliteUniqueConstraint => Taken(database, exception),
        SqliteBusy or SqliteLocked => Create(StoreProblem.Locked, database, exception, "is locked by another process", "Nothing was written; try again, and stop other programs that hold the file open."),
        SqliteReadOnly => Create(StoreProblem.ReadOnly, database, exception, "is read-only", "Give the site's account the right to write the file and its folder."),
        SqliteCorrupt or SqliteNotADatabase => Create(StoreProblem.Corrupt, database, exception, "is damaged or not a database", "Restore it from a backup."),
        SqliteFull => Create(StoreProblem.Full, database, exception, "is full", "Free space on the disk; nothing of this change was written."),
        SqliteCantOpen => Create(StoreProblem.Unreachable, database, exception, "cannot be opened", "Check that its folder exists and that the site's account may write to it."),
        _ => null,
    };

    private static StoreException? Explain(PostgresException exception, string database) => exception.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => Taken(database, exception),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => Create(StoreProblem.Locked, database, exception, "is busy with another writer", "Nothing was written; try again."),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => Create(StoreProblem.Full, database, exception, "is full", "Free space on the server; nothing of this change was written."),
        PostgresErrorCodes.ReadOnlySqlTransaction => Create(StoreProblem.ReadOnly, database, exception, "is read-only", "Connect to the primary server with an account that may write."),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Create(StoreProblem.Corrupt, database, exception, "is damaged", "Restore it from a backup."),
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword => Create(StoreProblem.Unreachable, database, exception, "refuses the connection", "Check the server, the database's name and the account in the connection string."),
        _ => null,
    };

    private static StoreException Taken(string database, DbException cause)
        => Create(StoreProblem.Taken, database, cause, "holds a value already that must be unique", "Nothing was written; choose another value.");

    private static StoreException Create(StoreProblem problem, string database, DbException cause, string what, string advice)
        => new(problem, $"The database '{database}' {what}: {cause.Message.TrimEnd('.')}. {advice}", cause);
}
