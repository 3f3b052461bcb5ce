using OrchardCore.Environment.Shell;

namespace Embedded.Search.Tests.Support;

/// <summary>A file in the site's own folder.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    public override void Use(ShellSettings settings) => settings["DatabaseProvider"] = "Sqlite";

    public override ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return default;
    }
}
