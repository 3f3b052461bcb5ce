using Dapper;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Errors;
using Embedded.Storage.Tests.Models;
using Microsoft.Data.Sqlite;
using YesSql;
using YesSql.Provider.Sqlite;

namespace Embedded.Storage.Tests.Sqlite;

public sealed class SqliteErrorTests : ErrorTests
{
    private SqliteTestDatabase File => (SqliteTestDatabase)Database;

    protected override Task<ITestDatabase> CreateDatabaseAsync() => Task.FromResult<ITestDatabase>(new SqliteTestDatabase());

    [Fact]
    public async Task ALockedDatabaseLosesNothing()
    {
        using var store = await CreateStoreAsync(configuration => configuration.UseSqLite(File.ConnectionString + ";Default Timeout=1"));
        await using var other = new SqliteConnection(File.ConnectionString);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await other.ExecuteAsync("BEGIN IMMEDIATE");
        await using var session = store.CreateSession();

        var error = await Assert.ThrowsAsync<StoreException>(() => SaveOneAsync(session));

        Assert.Equal(StoreProblem.Locked, error.Problem);
        Assert.Contains(File.FilePath, error.Message, StringComparison.Ordinal);
        await other.ExecuteAsync("ROLLBACK");
        await session.SaveAsync(new Person());
        await session.SaveChangesAsync();
        Assert.Equal(1, await session.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task AWriterThatNeverEndsIsNamedToTheOthers()
    {
        using var store = await CreateStoreAsync(configuration => configuration.UseSqLite(File.ConnectionString + ";Default Timeout=1"));
        await using var holder = store.CreateSession();
        await holder.BeginTransactionAsync();
        await using var waiter = store.CreateSession();

        var error = await Assert.ThrowsAsync<StoreException>(() => SaveOneAsync(waiter));

        Assert.Equal(StoreProblem.Locked, error.Problem);
        await holder.DisposeAsync();
        await SaveAsync(new Person());
        Assert.Equal(1, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [Fact]
    public async Task ReadersDoNotWaitForAWriter()
    {
        await SaveAsync(new Person());
        await using var writer = Store.CreateSession();
        await writer.SaveAsync(new Person());
        await writer.FlushAsync();

        Assert.Equal(1, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [Fact]
    public async Task AFullDatabaseKeepsWhatItHad()
    {
        await SaveAsync(new Person { Name = "kept" });
        await using (var session = Store.CreateSession())
        {
            var connection = await session.CreateConnectionAsync();
            await connection.ExecuteAsync("PRAGMA max_page_count = 40");
            await session.SaveAsync(new Person { Name = new string('x', 1_000_000) });

            var error = await Assert.ThrowsAsync<StoreException>(session.SaveChangesAsync);
            Assert.Equal(StoreProblem.Full, error.Problem);
        }

        Assert.Equal("kept", Assert.Single(await InSessionAsync(session => session.Query<Person>().ListAsync())).Name);
    }

    [Fact]
    public async Task AReadOnlyDatabaseIsReadButNotWritten()
    {
        await SaveAsync(new Person { Name = "kept" });
        using var store = StoreFactory.Create(configuration => configuration.UseSqLite(File.ConnectionString + ";Mode=ReadOnly"));
        await using var session = store.CreateSession();
        Assert.Equal("kept", (await session.Query<Person>().FirstOrDefaultAsync())!.Name);
        session.Delete((await session.Query<Person>().FirstOrDefaultAsync())!);

        var error = await Assert.ThrowsAsync<StoreException>(session.SaveChangesAsync);

        Assert.Equal(StoreProblem.ReadOnly, error.Problem);
        Assert.Equal(1, await InSessionAsync(other => other.Query<Person>().CountAsync()));
    }

    [Fact]
    public async Task ADamagedFileIsNamed()
    {
        var path = Path.Combine(File.Folder, "damaged.db");
        await System.IO.File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat("no database ", 1000)), TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<StoreException>(() => StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite($"Data Source={path}")));

        Assert.Equal(StoreProblem.Corrupt, error.Problem);
        Assert.Contains("damaged.db", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingFolderIsNamed()
    {
        var path = Path.Combine(File.Folder, "missing", "test.db");

        var error = await Assert.ThrowsAsync<StoreException>(() => StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite($"Data Source={path}")));

        Assert.Equal(StoreProblem.Unreachable, error.Problem);
    }

    [Fact]
    public void AMemoryDatabaseIsRefused()
        => Assert.Throws<ArgumentException>(() => StoreFactory.Create(configuration => configuration.UseSqLite("Data Source=:memory:")));

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "1")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task ConnectionsAreSetUp(string pragma, string expected)
    {
        await using var session = Store.CreateSession();
        var connection = await session.CreateConnectionAsync();

        Assert.Equal(expected, await connection.ExecuteScalarAsync<string>($"PRAGMA {pragma}"));
    }

    private static async Task SaveOneAsync(ISession session)
    {
        await session.SaveAsync(new Person());
        await session.SaveChangesAsync();
    }
}
