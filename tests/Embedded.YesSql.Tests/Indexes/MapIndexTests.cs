using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Tests.Indexes;

public abstract class MapIndexTests : StoreTests
{
    protected override async Task SetUpAsync()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreatePersonIndexAsync(builder);
            await Tables.CreateTagIndexAsync(builder);
        });
        Store.RegisterIndexes([new PersonIndexProvider(), new TagIndexProvider()]);
    }

    [Fact]
    public async Task EveryTypeOfColumnComesBackAsItWas()
    {
        var person = new Person
        {
            Name = "O'Hara \"x\" \\ ; -- đ",
            Age = -3,
            Active = true,
            Mood = Mood.Sad,
            Score = 7,
            Born = new DateTime(1990, 2, 3, 4, 5, 6, 789),
            Seen = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(7)),
            Worked = TimeSpan.FromHours(30.5),
            Key = Guid.NewGuid(),
            Balance = 12.5m,
        };
        await SaveAsync(person);

        var row = (await InSessionAsync(session => session.QueryIndex<PersonIndex>().FirstOrDefaultAsync()))!;

        Assert.Equal(person.Name, row.Name);
        Assert.Equal(person.Age, row.Age);
        Assert.True(row.Active);
        Assert.Equal(Mood.Sad, row.Mood);
        Assert.Equal(7, row.Score);
        Assert.Equal(person.Born, row.Born);
        Assert.Equal(person.Seen, row.Seen);
        Assert.Equal(person.Worked, row.Worked);
        Assert.Equal(person.Key, row.Key);
        Assert.Equal(person.Balance, row.Balance);
        Assert.True(row.Id > 0);
    }

    [Fact]
    public async Task NullsComeBackAsNulls()
    {
        await SaveAsync(new Person());

        var row = (await InSessionAsync(session => session.QueryIndex<PersonIndex>().FirstOrDefaultAsync()))!;

        Assert.Null(row.Name);
        Assert.Null(row.Score);
        Assert.Null(row.Seen);
    }

    [Fact]
    public async Task RowsFollowTheirDocument()
    {
        var person = new Person { Name = "a", Tags = ["x", "y"] };
        await SaveAsync(person);
        Assert.Equal(["x", "y"], await TagsAsync());

        await SaveAsync(new Person { Id = person.Id, Name = "a", Tags = ["y", "z", "z"] });
        Assert.Equal(["y", "z", "z"], await TagsAsync());

        await using var session = Store.CreateSession();
        session.Delete((await session.GetAsync<Person>(person.Id))!);
        await session.SaveChangesAsync();
        Assert.Empty(await TagsAsync());
        Assert.Equal(0, await session.QueryIndex<PersonIndex>().CountAsync());
    }

    [Fact]
    public async Task AFilterKeepsDocumentsOut()
    {
        await SaveAsync(new Person { Name = "hidden", Tags = ["x"] }, new Person { Name = "shown", Tags = ["x"] });

        var people = await InSessionAsync(session => session.Query<Person, TagIndex>(row => row.Tag == "x").ListAsync());

        Assert.Equal("shown", Assert.Single(people).Name);
    }

    [Fact]
    public async Task ADocumentThatStopsMatchingTheFilterLosesItsRows()
    {
        var person = new Person { Name = "shown", Tags = ["x"] };
        await SaveAsync(person);
        await SaveAsync(new Person { Id = person.Id, Name = "hidden", Tags = ["x"] });

        Assert.Empty(await TagsAsync());
    }

    [Fact]
    public async Task SeveralRowsOfOneDocumentFindItOnce()
    {
        await SaveAsync(new Person { Name = "a", Tags = ["x", "y", "z"] }, new Person { Name = "b", Tags = ["y"] });
        await using var session = Store.CreateSession();

        Assert.Equal(2, (await session.Query<Person, TagIndex>().ListAsync()).Count());
        Assert.Equal(2, await session.Query<Person, TagIndex>().CountAsync());
        Assert.Equal(["b", "a"], (await session.Query<Person, TagIndex>().OrderByDescending(row => row.Tag == "x" ? 0 : 1).ThenByDescending(row => row.Tag == "x" ? "" : "q").With<PersonIndex>().ThenByDescending(row => row.Name).ListAsync()).Select(person => person.Name));
        Assert.Equal(["a", "b"], (await session.Query<Person, TagIndex>().OrderBy(row => row.Tag).ListAsync()).Select(person => person.Name));
        Assert.Equal(4, (await session.Query<Person, TagIndex>().NoDuplicates().ListAsync()).Count());
    }

    [Fact]
    public async Task PagesOfDocumentsWithSeveralRowsCountDocuments()
    {
        await SaveAsync([.. Enumerable.Range(0, 10).Select(age => new Person { Name = $"p{age}", Tags = [$"t{age}", $"u{age}"] })]);
        await using var session = Store.CreateSession();

        var page = await session.Query<Person, TagIndex>().OrderBy(row => row.Tag).Skip(3).Take(4).ListAsync();

        Assert.Equal(["p3", "p4", "p5", "p6"], page.Select(person => person.Name));
    }

    [Fact]
    public async Task ASessionMayBringItsOwnProvider()
    {
        using var store = await CreateStoreAsync();
        await using (var session = store.CreateSession())
        {
            session.RegisterIndexes(new TagIndexProvider());
            await session.SaveAsync(new Person { Name = "scoped", Tags = ["s"] });
            await session.SaveChangesAsync();
        }

        Assert.Equal(["s"], await TagsAsync());
        Assert.Equal(0, await InSessionAsync(session => session.QueryIndex<PersonIndex>().CountAsync()));
    }

    [Fact]
    public async Task SavingADocumentAgainFillsANewIndex()
    {
        using var store = await CreateStoreAsync();
        var person = new Person { Name = "old", Tags = ["t"] };
        await using (var session = store.CreateSession())
        {
            await session.SaveAsync(person);
            await session.SaveChangesAsync();
        }

        Assert.Empty(await TagsAsync());
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync((await session.GetAsync<Person>(person.Id))!);
            await session.SaveChangesAsync();
        }

        Assert.Equal(["t"], await TagsAsync());
    }

    [Fact]
    public async Task AProviderOfABaseTypeIndexesDerivedDocuments()
    {
        await SaveAsync(new Employee { Name = "derived", Tags = ["d"] });

        var found = await InSessionAsync(session => session.Query<Person, TagIndex>(row => row.Tag == "d").FirstOrDefaultAsync());

        Assert.IsType<Employee>(found);
    }

    [Fact]
    public async Task ADocumentGoesEvenIfItsIndexIsNoLongerRegistered()
    {
        var person = new Person { Name = "a", Tags = ["x"] };
        await SaveAsync(person);
        using var store = await CreateStoreAsync();
        await using (var session = store.CreateSession())
        {
            session.Delete(new Person { Id = person.Id });
            await session.SaveChangesAsync();
        }

        Assert.Empty(await TagsAsync());
    }

    [Fact]
    public async Task AFailingMapLeavesDocumentsAndRowsAsTheyWere()
    {
        var person = new Person { Name = "before", Tags = ["x"] };
        await SaveAsync(person);
        await using (var session = Store.CreateSession())
        {
            session.RegisterIndexes(new FailingProvider());
            var loaded = (await session.GetAsync<Person>(person.Id))!;
            loaded.Name = "after";
            loaded.Tags = ["y"];
            await session.SaveAsync(loaded);
            await session.FlushAsync();
            await session.SaveAsync(new Person { Name = "fail", Tags = ["z"] });

            await Assert.ThrowsAsync<InvalidOperationException>(session.SaveChangesAsync);
        }

        var (people, rows) = await InSessionAsync(async session => (await session.Query<Person>().ListAsync(), await session.QueryIndex<PersonIndex>().ListAsync()));
        Assert.Equal("before", Assert.Single(people).Name);
        Assert.Equal("before", Assert.Single(rows).Name);
        Assert.Equal(["x"], await TagsAsync());
    }

    [Fact]
    public async Task AbandonedSessionsNeverLeaveRowsThatDisagree()
    {
        var random = new Random(7);
        var people = Enumerable.Range(0, 10).Select(number => new Person { Name = $"p{number}", Tags = [$"p{number}"] }).ToArray();
        await SaveAsync([.. people]);
        for (var round = 0; round < 30; round++)
        {
            await using var session = Store.CreateSession();
            for (var change = 0; change < 5; change++)
            {
                var id = people[random.Next(people.Length)].Id;
                var person = await session.GetAsync<Person>(id);
                if (person is null)
                {
                    continue;
                }

                person.Name = $"r{round}c{change}";
                person.Tags = [person.Name, person.Name + "b"];
                await session.SaveAsync(person);
                if (random.Next(4) == 0)
                {
                    session.Delete(person);
                }

                await session.FlushAsync();
            }

            switch (random.Next(3))
            {
                case 0:
                    await session.SaveChangesAsync();
                    break;
                case 1:
                    await session.CancelAsync();
                    break;
            }
        }

        await using var check = Store.CreateSession();
        var stored = (await check.Query<Person>().ListAsync()).ToList();
        Assert.NotEmpty(stored);
        Assert.Equal(stored.Select(person => person.Name).Order(), (await check.QueryIndex<PersonIndex>().ListAsync()).Select(row => row.Name).Order());
        Assert.Equal(stored.SelectMany(person => person.Tags).Order(), await TagsAsync());
    }

    private async Task<IEnumerable<string>> TagsAsync()
        => (await InSessionAsync(session => session.QueryIndex<TagIndex>().ListAsync())).Select(row => row.Tag).Order(StringComparer.Ordinal).ToList();

    private sealed class Employee : Person;

    private sealed class FailingProvider : IndexProvider<Person>
    {
        public override void Describe(DescribeContext<Person> context) => context.For<TagIndex>()
            .Map(person => person.Name == "fail" ? throw new InvalidOperationException("The map fails.") : (TagIndex?)null);
    }
}
