using Embedded.Setup;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Embedded.Kernel.Tests.Setup;

public sealed class SetupJournalTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("setup-").FullName;

    private string Database => Path.Combine(_root, "OrchardCore.db");

    [Fact]
    public void What_was_written_is_read_until_it_is_deleted()
    {
        var journal = new SetupJournal(_root);
        Assert.Null(journal.Read());

        journal.Write(new SetupSnapshot("Sqlite", null, "p", null, ["a"]));

        Assert.Equal(["a"], new SetupJournal(_root).Read()!.Tables);
        journal.Delete();
        Assert.Null(journal.Read());
    }

    [Fact]
    public async Task A_database_that_the_setup_made_is_removed_with_its_side_files()
    {
        var database = new SetupDatabase(Database);
        var snapshot = await database.TakeSnapshotAsync("Sqlite", null, null, null, TestContext.Current.CancellationToken);
        Execute("PRAGMA journal_mode = WAL; CREATE TABLE Document (Id INTEGER)");
        await File.WriteAllTextAsync(Database + "-wal", "", TestContext.Current.CancellationToken);

        await database.UndoAsync(snapshot, TestContext.Current.CancellationToken);

        Assert.Empty(Directory.GetFiles(_root));
    }

    [Fact]
    public async Task Tables_that_stood_before_or_have_another_prefix_survive()
    {
        Execute("CREATE TABLE p_Own (Id INTEGER); INSERT INTO p_Own VALUES (1)");
        var database = new SetupDatabase(Database);
        var snapshot = await database.TakeSnapshotAsync("Sqlite", null, "p", null, TestContext.Current.CancellationToken);
        Execute("CREATE TABLE p_Document (Id INTEGER); CREATE TABLE q_Document (Id INTEGER)");

        await database.UndoAsync(snapshot, TestContext.Current.CancellationToken);

        var left = await database.TakeSnapshotAsync("Sqlite", null, "p", null, TestContext.Current.CancellationToken);
        Assert.Equal(["p_Own", "q_Document"], left.Tables.Order());
    }

    [Fact]
    public async Task A_database_with_the_tables_of_a_site_is_recognised()
    {
        Execute("CREATE TABLE p_Document (Id INTEGER)");
        var database = new SetupDatabase(Database);

        Assert.True(SetupDatabase.HoldsSite(await database.TakeSnapshotAsync("Sqlite", null, "p", null, TestContext.Current.CancellationToken)));
        Assert.False(SetupDatabase.HoldsSite(await database.TakeSnapshotAsync("Sqlite", null, "q", null, TestContext.Current.CancellationToken)));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
