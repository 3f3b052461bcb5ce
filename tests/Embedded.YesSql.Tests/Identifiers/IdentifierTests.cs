using System.Collections.Concurrent;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Identifiers;

public abstract class IdentifierTests : StoreTests
{
    [Fact]
    public async Task StoresOfOneDatabaseNeverGiveOneIdentifierTwice()
    {
        // Stores share nothing but the database, as processes do.
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CreateStoreAsync(configuration => configuration.UseBlockIdGenerator(3))));
        var ids = new ConcurrentBag<long>();

        await Task.WhenAll(stores.Select(store => Task.Run(async () =>
        {
            for (var number = 0; number < 50; number++)
            {
                ids.Add(await store.Configuration.IdGenerator.GetNextIdAsync(""));
            }
        })));

        Assert.Equal(200, ids.Distinct().Count());
    }

    [Fact]
    public async Task AWritingSessionGetsIdentifiersWithoutWaitingForItself()
    {
        using var store = await CreateStoreAsync(configuration => configuration.UseBlockIdGenerator(2));
        await using (var session = store.CreateSession())
        {
            for (var number = 0; number < 11; number++)
            {
                await session.SaveAsync(new Person());
                session.Save(new Person());
                await session.FlushAsync();
            }

            await session.SaveChangesAsync();
        }

        await using var check = store.CreateSession();
        Assert.Equal(22, await check.Query<Person>().CountAsync());
        await check.SaveAsync(new Person());
        await check.SaveChangesAsync();
        Assert.Equal(23, await check.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task IdentifiersOfARolledBackSessionMayBeUsedAgain()
    {
        using var store = await CreateStoreAsync(configuration => configuration.UseBlockIdGenerator(1));
        await using (var session = store.CreateSession())
        {
            await session.SaveAsync(new Person());
            await session.FlushAsync();
            await session.SaveAsync(new Person());
            await session.CancelAsync();
        }

        await using var check = store.CreateSession();
        for (var number = 0; number < 5; number++)
        {
            await check.SaveAsync(new Person());
            await check.FlushAsync();
        }

        await check.SaveChangesAsync();
        Assert.Equal(5, await check.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task CountingGoesOnFromTheLargestIdentifier()
    {
        using var store = await CreateStoreAsync(configuration => configuration.UseDefaultIdGenerator());
        await using var session = store.CreateSession();
        var first = new Person();
        await session.SaveAsync(first);
        await session.SaveChangesAsync();

        using var next = await CreateStoreAsync(configuration => configuration.UseDefaultIdGenerator());
        await using var other = next.CreateSession();
        var second = new Person();
        await other.SaveAsync(second);

        Assert.Equal(first.Id + 1, second.Id);
    }
}
