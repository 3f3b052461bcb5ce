using Embedded.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Embedded.Hosting;

/// <summary>Turns a database's own error into one that says what to do.</summary>
internal static class DatabaseFailure
{
    private const int NoSpaceOnLinux = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static StartupException? Explain(Exception? exception, string database)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is StoreException store)
            {
                return new StartupException(CodeOf(store.Problem), store.Message, exception);
            }

            if (Classify(inner) is { } code)
            {
                return new StartupException(code, $"{Describe(code, database)} ({inner.Message})", exception);
            }
        }

        return null;
    }

    private static ExitCode CodeOf(StoreProblem problem) => problem switch
    {
        StoreProblem.Locked => ExitCode.DatabaseLocked,
        StoreProblem.Full => ExitCode.DatabaseFull,
        StoreProblem.ReadOnly => ExitCode.DatabaseReadOnly,
        StoreProblem.NewerVersion => ExitCode.DatabaseNewer,
        _ => ExitCode.DatabaseUnreachable,
    };

    private static ExitCode? Classify(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: 5 or 6 } => ExitCode.DatabaseLocked,
        SqliteException { SqliteErrorCode: 13 } => ExitCode.DatabaseFull,
        SqliteException { SqliteErrorCode: 8 } => ExitCode.DatabaseReadOnly,
        SqliteException { SqliteErrorCode: 10 or 11 or 14 or 26 } => ExitCode.DatabaseUnreachable,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => ExitCode.DatabaseFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } => ExitCode.DatabaseReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => ExitCode.DatabaseLocked,
        PostgresException { SqlState: var state } when state.StartsWith("28", StringComparison.Ordinal) || state.StartsWith("3D", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) => ExitCode.DatabaseUnreachable,
        PostgresException => null,
        NpgsqlException => ExitCode.DatabaseUnreachable,
        UnauthorizedAccessException => ExitCode.DatabaseReadOnly,
        IOException { HResult: NoSpaceOnLinux or NoSpaceOnWindows } => ExitCode.DatabaseFull,
        _ => null,
    };

    private static string Describe(ExitCode code, string database) => code switch
    {
        ExitCode.DatabaseLocked => $"The database {database} is locked by another process. End that process, then start again; nothing was lost.",
        ExitCode.DatabaseFull => $"The database {database} has no room to grow. Free space, then start again; nothing was lost.",
        ExitCode.DatabaseReadOnly => $"The database {database} cannot be written to. Give this process the right to write to it, then start again.",
        _ => $"The database {database} cannot be opened. Check DatabaseProvider and DatabaseConnectionString, and that the server runs.",
    };
}
