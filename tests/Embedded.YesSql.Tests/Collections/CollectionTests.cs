using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;

namespace Embedded.Storage.Tests.Collections;

public abstract class CollectionTests : StoreTests
{
    private const string Other = "Other";

    protected override async Task SetUpAsync()
    {
        await Store.InitializeCollectionAsync(Other);
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreatePersonIndexAsync(builder);
            await Tables.CreatePersonIndexAsync(builder, Other);
        });
        Store.RegisterIndexes([new PersonIndexProvider()]).RegisterIndexes([new PersonIndexProvider()], Other);
    }

    [Fact]
    public async Task ACollectionKeepsItsOwnDocumentsAndRows()
    {
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person { Name = "main" });
            await session.SaveAsync(new Person { Name = "other" }, collection: Other);
            await session.SaveAsync(new Person { Name = "more" }, Other);
            await session.SaveChangesAsync();
        }

        await using var check = Store.CreateSession();
        Assert.Equal("main", Assert.Single(await check.Query<Person>().ListAsync()).Name);
        Assert.Equal(2, await check.Query<Person>(Other).CountAsync());
        Assert.Equal("more", Assert.Single(await check.Query<Person, PersonIndex>(row => row.Name == "more", Other).ListAsync()).Name);
        Assert.Equal(1, await check.QueryIndex<PersonIndex>().CountAsync());
        Assert.Equal(2, await check.QueryIndex<PersonIndex>(Other).CountAsync());
    }

    [Fact]
    public async Task DocumentsOfACollectionAreReadChangedAndDeletedThere()
    {
        var person = new Person { Name = "before" };
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(person, collection: Other);
            await session.SaveChangesAsync();
        }

        await using (var session = Store.CreateSession())
        {
            Assert.Null(await session.GetAsync<Person>(person.Id));
            var loaded = (await session.GetAsync<Person>(person.Id, Other))!;
            loaded.Name = "after";
            await session.SaveAsync(loaded, Other);
            await session.SaveChangesAsync();
            Assert.Equal(1, await session.Query<Person, PersonIndex>(row => row.Name == "after", Other).CountAsync());
            session.Delete(loaded, Other);
            await session.SaveChangesAsync();
            Assert.Equal(0, await session.Query<Person>(Other).CountAsync());
            Assert.Equal(0, await session.QueryIndex<PersonIndex>(Other).CountAsync());
        }
    }

    [Fact]
    public async Task ACollectionThatIsNotInitializedIsNamed()
    {
        await using var session = Store.CreateSession();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => session.SaveAsync(new Person(), collection: "Missing"));

        Assert.Contains("Missing", error.Message, StringComparison.Ordinal);
    }
}
