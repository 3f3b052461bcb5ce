using Dapper;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Errors;

public abstract class ErrorTests : StoreTests
{
    [Fact]
    public async Task ADatabaseOfANewerVersionIsLeftAlone()
    {
        await SaveAsync(new Person { Name = "kept" });
        await using var session = Store.CreateSession();
        var connection = await session.CreateConnectionAsync();
        await connection.ExecuteAsync("UPDATE \"Identifiers\" SET \"nextval\" = 99 WHERE \"dimension\" = '$layout'");

        var error = await Assert.ThrowsAsync<StoreException>(() => CreateStoreAsync());

        Assert.Equal(StoreProblem.NewerVersion, error.Problem);
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, await session.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task AStoreWithoutADatabaseSaysSo()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => StoreFactory.CreateAndInitializeAsync(new Configuration()));

        Assert.Contains("UseSqLite", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnIndexIsNoDocument()
    {
        await using var session = Store.CreateSession();

        await Assert.ThrowsAsync<ArgumentException>(() => session.SaveAsync(new PersonIndex()));
        Assert.Throws<InvalidOperationException>(() => session.Delete(new Person()));
    }

    [Fact]
    public async Task ADocumentOfAnUnknownTypeIsNamed()
    {
        await SaveAsync(new Person());
        await using var session = Store.CreateSession();
        var connection = await session.CreateConnectionAsync();
        await connection.ExecuteAsync("UPDATE \"Document\" SET \"Type\" = 'Gone.Thing, Gone'");

        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() => session.Query().Any().ListAsync());

        Assert.Contains("Gone.Thing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEndedSessionRefusesWork()
    {
        var session = Store.CreateSession();
        await session.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.SaveAsync(new Person()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.Query<Person>().ListAsync());
    }
}
