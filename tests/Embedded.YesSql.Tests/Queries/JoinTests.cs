using System.Linq.Expressions;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Queries;

public abstract class JoinTests : StoreTests
{
    protected override async Task SetUpAsync()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreatePersonIndexAsync(builder);
            await Tables.CreateTagIndexAsync(builder);
        });
        Store.RegisterIndexes([new PersonIndexProvider(), new TagIndexProvider()]);
        await SaveAsync(
            new Person { Name = "a", Age = 10, Tags = ["red", "big"] },
            new Person { Name = "b", Age = 20, Tags = ["red"] },
            new Person { Name = "c", Age = 30, Tags = ["big", "old"] },
            new Person { Name = "d", Age = 40 });
    }

    [Fact]
    public Task IndexesAreJoined() => FindsAsync(query => query.With<PersonIndex>(row => row.Age > 10).With<TagIndex>(row => row.Tag == "red"), "b");

    [Fact]
    public Task ConditionsOnOneIndexSpeakOfOneRow()
        => FindsAsync(query => query.With<TagIndex>(row => row.Tag == "red").With<TagIndex>(row => row.Tag == "big"));

    [Fact]
    public Task AllFindsDocumentsWithSeveralRows()
        => FindsAsync(query => query.All(branch => branch.With<TagIndex>(row => row.Tag == "red"), branch => branch.With<TagIndex>(row => row.Tag == "big")), "a");

    [Fact]
    public Task AnyFindsDocumentsThroughEitherIndex()
        => FindsAsync(query => query.Any(branch => branch.With<TagIndex>(row => row.Tag == "old"), branch => branch.With<PersonIndex>(row => row.Age == 40)), "c", "d");

    [Fact]
    public Task AnyAndAllAreNested() => FindsAsync(
        query => query.With<PersonIndex>(row => row.Age < 40).Any(
            branch => branch.All(inner => inner.With<TagIndex>(row => row.Tag == "big"), inner => inner.With<TagIndex>(row => row.Tag == "old")),
            branch => branch.With<PersonIndex>(row => row.Name == "b").With<TagIndex>(row => row.Tag == "red")),
        "b",
        "c");

    [Fact]
    public async Task AnyAndAllHaveAsynchronousForms()
    {
        await using var session = Store.CreateSession();
        var query = await session.Query<Person>().AnyAsync(
            async branch =>
            {
                await Task.Yield();
                return branch.With<PersonIndex>(row => row.Age == 10);
            },
            branch => ValueTask.FromResult<IQuery<Person>>(branch.With<PersonIndex>(row => row.Age == 20)));
        query = await query.AllAsync(branch => ValueTask.FromResult<IQuery<Person>>(branch.With<TagIndex>(row => row.Tag == "big")));

        Assert.Equal("a", Assert.Single(await query.ListAsync()).Name);
    }

    [Fact]
    public async Task ResultsAreOrderedAndPaged()
    {
        await SaveAsync(new Person { Name = "b", Age = 5 });
        await using var session = Store.CreateSession();

        Assert.Equal([5, 20], (await session.Query<Person, PersonIndex>(row => row.Name == "b").OrderBy(row => row.Name).ThenBy(row => row.Age).ListAsync()).Select(person => person.Age));
        Assert.Equal([40, 30], (await session.Query<Person, PersonIndex>().OrderByDescending(row => row.Age).Take(2).ListAsync()).Select(person => person.Age));
        Assert.Equal([30, 20], (await session.Query<Person, PersonIndex>().OrderByDescending(row => row.Age).Skip(1).Take(2).ListAsync()).Select(person => person.Age));
        Assert.Equal([30, 40], (await session.Query<Person, PersonIndex>().OrderBy(row => row.Age).Skip(3).ListAsync()).Select(person => person.Age));
        Assert.Equal(40, (await session.Query<Person, PersonIndex>().OrderByDescending(row => row.Age).FirstOrDefaultAsync())!.Age);
        Assert.Equal(5, (await session.Query<Person, PersonIndex>().OrderByRandom().ListAsync()).Count());
        Assert.Equal(4, (await session.Query<Person, TagIndex>().OrderByRandom().With<PersonIndex>().OrderBy(row => row.Age).With<TagIndex>().ThenByRandom().ListAsync()).Select(person => person.Age).Distinct().Count() + 1);
    }

    [Fact]
    public async Task OrderingByAnotherIndexKeepsDocumentsWithoutARow()
    {
        await using var session = Store.CreateSession();
        var query = session.Query<Person>();
        var branchOrdered = query.Any(branch => branch.With<PersonIndex>(row => row.Age >= 30).OrderByDescending(row => row.Age));

        Assert.Equal(["d", "c"], (await branchOrdered.ListAsync()).Select(person => person.Name));
    }

    [Fact]
    public async Task IndexRowsAreJoinedAndStreamed()
    {
        await using var session = Store.CreateSession();
        var rows = session.QueryIndex<PersonIndex>(row => row.Age >= 10).With<TagIndex>(row => row.Tag == "red").OrderBy(row => row.Id);
        Assert.Equal(2, await rows.CountAsync());
        var tags = new List<string>();
        await foreach (var row in rows.ToAsyncEnumerable())
        {
            tags.Add(row.Tag);
        }

        Assert.Equal(["red", "red"], tags);
        Assert.Equal([30, 20], (await session.QueryIndex<PersonIndex>().OrderByDescending(row => row.Age).Skip(1).Take(2).ListAsync()).Select(row => row.Age));
        Assert.Equal(10, (await session.QueryIndex<PersonIndex>().OrderBy(row => row.Age).FirstOrDefaultAsync())!.Age);
    }

    [Fact]
    public async Task SqlOfTheCallerTakesItsParameters()
    {
        await using var session = Store.CreateSession();

        var found = await session.Query<Person, PersonIndex>().Where(dialect => $"{dialect.QuoteForColumnName("Age")} > @least").WithParameter("least", 25).OrderBy(row => row.Age).ListAsync();
        var rows = await session.QueryIndex<PersonIndex>().Where("\"Age\" > @least").WithParameter("@least", 35).ListAsync();

        Assert.Equal(["c", "d"], found.Select(person => person.Name));
        Assert.Equal("d", Assert.Single(rows).Name);
    }

    [Fact]
    public async Task TheAliasOfAJoinedIndexCanBeAsked()
    {
        await using var session = Store.CreateSession();
        var query = session.Query<Person, PersonIndex>();
        var alias = query.GetTypeAlias(typeof(PersonIndex));

        Assert.Equal("d", Assert.Single(await query.Where($"\"{alias}\".\"Age\" = 40").ListAsync()).Name);
        Assert.Throws<InvalidOperationException>(() => query.GetTypeAlias(typeof(TagIndex)));
    }

    [Fact]
    public async Task ACompiledQueryTakesItsValuesFromEachInstance()
    {
        await using var session = Store.CreateSession();

        Assert.Equal(["c", "d"], (await session.ExecuteQuery(new OlderThan(25)).ListAsync()).Select(person => person.Name));
        Assert.Equal(["d"], (await session.ExecuteQuery(new OlderThan(35)).ListAsync()).Select(person => person.Name));
        Assert.Equal(4, await session.ExecuteQuery(new OlderThan(1)).CountAsync());
    }

    private async Task FindsAsync(Func<IQuery<Person>, IQuery<Person>> query, params string[] names)
    {
        await using var session = Store.CreateSession();
        Assert.Equal(names, (await query(session.Query<Person>()).ListAsync()).Select(person => person.Name).Order());
        Assert.Equal(names.Length, await query(session.Query<Person>()).CountAsync());
    }

    private sealed class OlderThan(int age) : ICompiledQuery<Person>
    {
        public int Age { get; } = age;

        public Expression<Func<IQuery<Person>, IQuery<Person>>> Query()
            => query => query.With<PersonIndex>(row => row.Age > Age).OrderBy(row => row.Age);
    }
}
