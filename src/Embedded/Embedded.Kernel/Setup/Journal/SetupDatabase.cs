using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using OrchardCore.Data;

namespace Embedded.Setup;

/// <summary>The database that a setup is about to fill, seen without a store: what is in it, and how to undo a setup.</summary>
internal sealed class SetupDatabase(string sqlitePath)
{
    private const string DocumentTable = "Document";

    public async Task<SetupSnapshot> TakeSnapshotAsync(string provider, string? connectionString, string? prefix, string? schema, CancellationToken cancellationToken)
    {
        if (IsSqlite(provider))
        {
            string[] tables = File.Exists(sqlitePath) ? await ListAsync(new SqliteConnection(SqliteConnectionString()), "SELECT name FROM sqlite_master WHERE type = 'table'", null, cancellationToken) : [];

            return new SetupSnapshot(provider, connectionString, prefix, schema, tables);
        }

        return new SetupSnapshot(provider, connectionString, prefix, schema, await ListAsync(new NpgsqlConnection(connectionString), PostgresTables, schema, cancellationToken))
        {
            Routines = await ListAsync(new NpgsqlConnection(connectionString), PostgresRoutines, schema, cancellationToken),
        };
    }

    /// <summary>Whether the tables of a site with this prefix are among those found.</summary>
    public static bool HoldsSite(SetupSnapshot snapshot)
        => snapshot.Tables.Contains(PrefixOf(snapshot) + DocumentTable, StringComparer.OrdinalIgnoreCase);

    public async Task UndoAsync(SetupSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (IsSqlite(snapshot.DatabaseProvider))
        {
            await UndoSqliteAsync(snapshot, cancellationToken);
        }
        else
        {
            await UndoPostgresAsync(snapshot, cancellationToken);
        }
    }

    private static bool IsSqlite(string provider) => string.Equals(provider, DatabaseProviderValue.Sqlite, StringComparison.OrdinalIgnoreCase);

    private static string PrefixOf(SetupSnapshot snapshot) => string.IsNullOrEmpty(snapshot.TablePrefix) ? "" : snapshot.TablePrefix.TrimEnd('_') + "_";

    private const string PostgresTables = "SELECT tablename FROM pg_tables WHERE schemaname = COALESCE(NULLIF(@schema, ''), current_schema())";

    private const string PostgresRoutines =
        "SELECT quote_ident(p.proname) || '(' || pg_get_function_identity_arguments(p.oid) || ')' FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        + " WHERE n.nspname = COALESCE(NULLIF(@schema, ''), current_schema()) AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')";

    private async Task UndoSqliteAsync(SetupSnapshot snapshot, CancellationToken cancellationToken)
    {
        SqliteConnection.ClearAllPools();
        if (snapshot.Tables.Length == 0)
        {
            foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            {
                File.Delete(sqlitePath + suffix);
            }

            return;
        }

        if (!File.Exists(sqlitePath))
        {
            return;
        }

        await using var connection = new SqliteConnection(SqliteConnectionString());
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, "PRAGMA foreign_keys = OFF", cancellationToken);
        var tables = await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", null, cancellationToken);
        foreach (var table in Made(snapshot, tables))
        {
            await ExecuteAsync(connection, $"DROP TABLE IF EXISTS {Quote(table)}", cancellationToken);
        }
    }

    private static async Task UndoPostgresAsync(SetupSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(snapshot.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var tables = await ReadAsync(connection, PostgresTables, snapshot.Schema, cancellationToken);
        var schema = string.IsNullOrEmpty(snapshot.Schema) ? "" : Quote(snapshot.Schema) + ".";
        foreach (var table in Made(snapshot, tables))
        {
            await ExecuteAsync(connection, $"DROP TABLE IF EXISTS {schema}{Quote(table)} CASCADE", cancellationToken);
        }

        var routines = await ReadAsync(connection, PostgresRoutines, snapshot.Schema, cancellationToken);
        foreach (var routine in routines.Where(routine => routine.TrimStart('"').StartsWith(PrefixOf(snapshot), StringComparison.OrdinalIgnoreCase)).Except(snapshot.Routines, StringComparer.Ordinal))
        {
            await ExecuteAsync(connection, $"DROP ROUTINE IF EXISTS {schema}{routine} CASCADE", cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static IEnumerable<string> Made(SetupSnapshot snapshot, IEnumerable<string> tables)
        => tables.Where(table => table.StartsWith(PrefixOf(snapshot), StringComparison.OrdinalIgnoreCase)).Except(snapshot.Tables, StringComparer.Ordinal);

    private string SqliteConnectionString() => new SqliteConnectionStringBuilder { DataSource = sqlitePath, Pooling = false }.ToString();

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static async Task<string[]> ListAsync(DbConnection connection, string sql, string? schema, CancellationToken cancellationToken)
    {
        await using (connection)
        {
            await connection.OpenAsync(cancellationToken);
            return await ReadAsync(connection, sql, schema, cancellationToken);
        }
    }

    private static async Task<string[]> ReadAsync(DbConnection connection, string sql, string? schema, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the text is one of this class's constants
        command.CommandText = sql;
#pragma warning restore CA2100
        if (connection is NpgsqlConnection)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "schema";
            parameter.Value = schema ?? "";
            command.Parameters.Add(parameter);
        }

        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return [.. names];
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names cannot be parameters; each is quoted and comes from the database's own catalogue
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
