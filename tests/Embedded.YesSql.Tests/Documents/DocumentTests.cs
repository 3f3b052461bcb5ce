using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Documents;

public abstract class DocumentTests : StoreTests
{
    [Fact]
    public async Task ASavedDocumentIsReadByAnotherSession()
    {
        var person = new Person { Name = "Nguyễn Văn Đức", Age = 42, Tags = ["a", "b"] };
        await SaveAsync(person);

        var read = await InSessionAsync(session => session.GetAsync<Person>(person.Id));

        Assert.NotNull(read);
        Assert.NotSame(person, read);
        Assert.Equal("Nguyễn Văn Đức", read.Name);
        Assert.Equal(["a", "b"], read.Tags);
        Assert.Equal(person.Id, read.Id);
    }

    [Fact]
    public async Task ASessionKeepsOneObjectARow()
    {
        var person = new Person { Name = "One" };
        await SaveAsync(person);
        await using var session = Store.CreateSession();

        var first = await session.GetAsync<Person>(person.Id);
        var second = await session.Query<Person>().FirstOrDefaultAsync();

        Assert.Same(first, second);
    }

    [Fact]
    public async Task WithoutTrackingEachReadIsANewObject()
    {
        var person = new Person { Name = "One" };
        await SaveAsync(person);
        await using var session = Store.CreateSession(withTracking: false);

        Assert.NotSame(await session.GetAsync<Person>(person.Id), await session.GetAsync<Person>(person.Id));
    }

    [Fact]
    public async Task DocumentsAreReadInTheOrderOfTheirIds()
    {
        var people = Enumerable.Range(0, 30).Select(age => new Person { Age = age }).ToArray();
        await SaveAsync([.. people]);
        long[] ids = [people[7].Id, 1_000_000, people[2].Id, people[29].Id, .. people.Skip(10).Take(12).Select(person => person.Id)];

        var read = await InSessionAsync(session => session.GetAsync<Person>(ids));

        Assert.Equal([7, 2, 29, .. Enumerable.Range(10, 12)], read.Select(person => person.Age));
    }

    [Fact]
    public async Task AChangedDocumentIsUpdatedAndADeletedOneIsGone()
    {
        var kept = new Person { Name = "kept" };
        var gone = new Person { Name = "gone" };
        await SaveAsync(kept, gone);

        await using (var session = Store.CreateSession())
        {
            var person = (await session.GetAsync<Person>(kept.Id))!;
            person.Name = "changed";
            await session.SaveAsync(person);
            session.Delete((await session.GetAsync<Person>(gone.Id))!);
            await session.SaveChangesAsync();
        }

        var all = await InSessionAsync(session => session.Query<Person>().ListAsync());
        Assert.Equal("changed", Assert.Single(all).Name);
    }

    [Fact]
    public async Task ADetachedDocumentIsUpdatedAndDeletedByItsId()
    {
        var person = new Person { Name = "before" };
        await SaveAsync(person);

        await SaveAsync(new Person { Id = person.Id, Name = "after" });
        Assert.Equal("after", (await InSessionAsync(session => session.GetAsync<Person>(person.Id)))!.Name);

        await using var session = Store.CreateSession();
        session.Delete(new Person { Id = person.Id });
        await session.SaveChangesAsync();
        Assert.Equal(0, await session.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task ADocumentThatIsNotStoredCannotBeUpdated()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Person { Id = 12345 });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(session.SaveChangesAsync);

        Assert.Contains("12345", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsKeptWithoutSaveChanges()
    {
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person());
            await session.FlushAsync();
            Assert.Equal(1, await session.Query<Person>().CountAsync());
        }

        Assert.Equal(0, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [Fact]
    public async Task ACancelledSessionKeepsNothingAndWorksAgainAfterwards()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Person { Name = "lost" });
        await session.FlushAsync();
        await session.CancelAsync();
        await session.SaveChangesAsync();
        Assert.Equal(0, await session.Query<Person>().CountAsync());

        await session.SaveAsync(new Person { Name = "kept" });
        await session.SaveChangesAsync();
        Assert.Equal(1, await InSessionAsync(other => other.Query<Person>().CountAsync()));
    }

    [Fact]
    public async Task AQuerySeesWhatWasSavedBefore()
    {
        await using var session = Store.CreateSession();
        var person = new Person { Name = "fresh" };
        await session.SaveAsync(person);

        Assert.Same(person, await session.Query<Person>().FirstOrDefaultAsync());
    }

    [Fact]
    public async Task AChangeAfterTheSaveIsPartOfTheTransaction()
    {
        var person = new Person { Name = "first" };
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(person);
            await session.FlushAsync();
            person.Name = "second";
            await session.SaveChangesAsync();
        }

        Assert.Equal("second", (await InSessionAsync(session => session.GetAsync<Person>(person.Id)))!.Name);
    }

    [Fact]
    public async Task ADocumentSavedAndDeletedInOneSessionLeavesNothing()
    {
        await using var session = Store.CreateSession();
        var unwritten = new Person();
        await session.SaveAsync(unwritten);
        session.Delete(unwritten);
        var written = new Person();
        await session.SaveAsync(written);
        await session.FlushAsync();
        session.Delete(written);
        Assert.Empty(await session.GetAsync<Person>([written.Id]));
        await session.SaveChangesAsync();

        Assert.Equal(0, await session.Query<Person>().CountAsync());
    }

    [Fact]
    public async Task AnImportedDocumentIsUpdatedNotInserted()
    {
        var person = new Person { Name = "before" };
        await SaveAsync(person);
        await using (var session = Store.CreateSession())
        {
            var copy = new Person { Name = "imported" };
            Assert.True(session.Import(copy, person.Id, 1));
            Assert.False(session.Import(copy, person.Id, 1));
            await session.SaveAsync(copy);
            await session.SaveChangesAsync();
        }

        Assert.Equal("imported", Assert.Single(await InSessionAsync(session => session.Query<Person>().ListAsync())).Name);
    }

    [Fact]
    public async Task ADetachedObjectIsForgotten()
    {
        var person = new Person { Name = "one" };
        await SaveAsync(person);
        await using var session = Store.CreateSession();
        var first = (await session.GetAsync<Person>(person.Id))!;
        session.Detach(first);

        Assert.NotSame(first, await session.GetAsync<Person>(person.Id));
    }

    [Fact]
    public async Task DocumentsOfEachTypeAreReadAsTheirOwn()
    {
        await SaveAsync(new Person(), new Account { Amount = 5 }, new Account { Amount = 6 });
        await using var session = Store.CreateSession();

        Assert.Equal(2, await session.Query<Account>().CountAsync());
        Assert.Equal(3, await session.Query().Any().CountAsync());
        Assert.Equal(["Account", "Account", "Person"], (await session.Query().Any().ListAsync()).Select(item => item.GetType().Name).Order());
    }

    [Fact]
    public async Task DocumentsAreStreamed()
    {
        await SaveAsync([.. Enumerable.Range(0, 250).Select(age => new Person { Age = age })]);
        await using var session = Store.CreateSession();
        var count = 0;
        await foreach (var person in session.Query<Person>().ToAsyncEnumerable())
        {
            count++;
            if (person.Age % 100 == 0)
            {
                // The connection serves other work between two documents.
                Assert.Equal(250, await session.Query<Person>().CountAsync());
            }
        }

        Assert.Equal(250, count);
    }

    [Fact]
    public async Task ALargeDocumentIsKeptWhole()
    {
        var name = string.Concat(Enumerable.Repeat("Cộng hòa ", 230_000));
        var person = new Person { Name = name };
        await SaveAsync(person);

        Assert.Equal(name, (await InSessionAsync(session => session.GetAsync<Person>(person.Id)))!.Name);
    }

    [Fact]
    public async Task TheContentSerializerCanBeReplaced()
    {
        using var store = await CreateStoreAsync(configuration => configuration.SetContentSerializer(new ReversingSerializer()));
        await using var session = store.CreateSession();
        await session.SaveAsync(new Person { Name = "abc" });
        await session.SaveChangesAsync();
        session.Detach((await session.Query<Person>().FirstOrDefaultAsync())!);

        Assert.Equal("cba", (await session.Query<Person>().FirstOrDefaultAsync())!.Name);
    }

    private sealed class ReversingSerializer : IContentSerializer
    {
        public string Serialize(object item) => new([.. ((Person)item).Name!.Reverse()]);

        public object? Deserialize(string content, Type type) => new Person { Name = content };
    }
}
