using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace YesSql.Provider.Sqlite;

/// <summary>A pooled connection whose pragmas are set once, when its handle is opened for the first time.</summary>
internal sealed class SqliteStoreConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
    private const string ReadOnlyPragmas = "PRAGMA foreign_keys=ON;";

    private static readonly ConditionalWeakTable<object, object> _prepared = [];

    public override void Open()
    {
        base.Open();
        var handle = Handle!;
        if (_prepared.TryGetValue(handle, out _))
        {
            return;
        }

        try
        {
            using var command = CreateCommand();
            command.CommandText = $"PRAGMA busy_timeout={DefaultTimeout * 1000}; {(SQLitePCL.raw.sqlite3_db_readonly(handle, "main") == 1 ? ReadOnlyPragmas : Pragmas)}";
            command.ExecuteNonQuery();
        }
        catch
        {
            Close();
            throw;
        }

        _prepared.AddOrUpdate(handle, this);
    }
}
