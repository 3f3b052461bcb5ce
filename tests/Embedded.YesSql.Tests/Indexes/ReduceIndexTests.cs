using Dapper;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Indexes;

public abstract class ReduceIndexTests : StoreTests
{
    protected override async Task SetUpAsync()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreatePeopleByAgeAsync(builder);
            await Tables.CreatePeopleByNameAsync(builder);
        });
        Store.RegisterIndexes([new PeopleByAgeProvider(), new PeopleByNameProvider()]);
    }

    [Fact]
    public async Task RowsOfAGroupAreMerged()
    {
        await SaveAsync(new Person { Age = 1 }, new Person { Age = 1 }, new Person { Age = 2 });
        await SaveAsync(new Person { Age = 1 });

        Assert.Equal([(1, 3), (2, 1)], await AgesAsync());
    }

    [Fact]
    public async Task AChangedDocumentMovesBetweenGroups()
    {
        var person = new Person { Age = 1 };
        await SaveAsync(person, new Person { Age = 1 });
        await SaveAsync(new Person { Id = person.Id, Age = 5 });

        Assert.Equal([(1, 1), (5, 1)], await AgesAsync());
        Assert.Equal([person.Id], (await InSessionAsync(session => session.Query<Person, PeopleByAge>(row => row.Age == 5).ListAsync())).Select(found => found.Id));
    }

    [Fact]
    public async Task ADocumentSavedTwiceInOneSessionCountsOnce()
    {
        await using (var session = Store.CreateSession())
        {
            var person = new Person { Age = 1 };
            await session.SaveAsync(person);
            await session.FlushAsync();
            person.Age = 2;
            await session.SaveAsync(person);
            await session.FlushAsync();
            await session.SaveAsync(person);
            await session.SaveChangesAsync();
        }

        Assert.Equal([(2, 1)], await AgesAsync());
    }

    [Fact]
    public async Task TheLastDocumentTakesItsGroupWithIt()
    {
        var first = new Person { Age = 1 };
        var second = new Person { Age = 1 };
        await SaveAsync(first, second);
        await DeleteAsync(first.Id);
        Assert.Equal([(1, 1)], await AgesAsync());
        await DeleteAsync(second.Id);
        Assert.Empty(await AgesAsync());
    }

    [Fact]
    public async Task AStaleSessionTakesFromTheGroupWhatIsStored()
    {
        var person = new Person { Age = 1 };
        await SaveAsync(person);
        await using var stale = Store.CreateSession();
        var loaded = (await stale.GetAsync<Person>(person.Id))!;
        await SaveAsync(new Person { Id = person.Id, Age = 2 });

        loaded.Age = 3;
        await stale.SaveAsync(loaded);
        await stale.SaveChangesAsync();

        Assert.Equal([(3, 1)], await AgesAsync());
    }

    [Fact]
    public async Task DocumentsAreFoundThroughTheirGroup()
    {
        await SaveAsync(new Person { Name = "a", Age = 1 }, new Person { Name = "b", Age = 1 }, new Person { Name = "c", Age = 2 });
        await using var session = Store.CreateSession();

        Assert.Equal(["a", "b"], (await session.Query<Person, PeopleByAge>(row => row.Count == 2).ListAsync()).Select(person => person.Name).Order());
        Assert.Equal(1, await session.Query<Person>().Any(query => query.With<PeopleByAge>(row => row.Age == 2)).CountAsync());
    }

    [Fact]
    public async Task KeysOfOtherCaseAndMissingKeysAreGroupsOfTheirOwn()
    {
        await SaveAsync(new Person { Name = "An" }, new Person { Name = "AN" }, new Person { Name = "An" }, new Person { Name = null }, new Person { Name = null });
        await SaveAsync(new Person { Name = "AN" }, new Person { Name = null });

        var rows = await InSessionAsync(session => session.QueryIndex<PeopleByName>().ListAsync());

        Assert.Equal([(null, 3), ("AN", 2), ("An", 2)], rows.Select(row => (row.Name, row.Count)).OrderBy(row => row.Name, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ParallelWritersLoseNoCount()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 5; number++)
            {
                await SaveAsync(new Person { Name = $"w{writer}", Age = 1 }, new Person { Name = "all", Age = 2 });
            }
        })));

        Assert.Equal([(1, 40), (2, 40)], await AgesAsync());
    }

    [Fact]
    public async Task ARolledBackSessionLeavesTheGroupsAlone()
    {
        await SaveAsync(new Person { Age = 1 });
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person { Age = 1 });
            await session.FlushAsync();
            await session.CancelAsync();
        }

        Assert.Equal([(1, 1)], await AgesAsync());
        await using var check = Store.CreateSession();
        var connection = await check.CreateConnectionAsync();
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM \"PeopleByAge_Document\""));
    }

    private async Task DeleteAsync(long id)
    {
        await using var session = Store.CreateSession();
        session.Delete((await session.GetAsync<Person>(id))!);
        await session.SaveChangesAsync();
    }

    private async Task<List<(int, int)>> AgesAsync()
        => [.. (await InSessionAsync(session => session.QueryIndex<PeopleByAge>().OrderBy(row => row.Age).ListAsync())).Select(row => (row.Age, row.Count))];
}
