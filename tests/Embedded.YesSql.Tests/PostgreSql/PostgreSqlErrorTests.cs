using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Errors;
using Embedded.Storage.Tests.Models;
using Npgsql;
using YesSql;
using YesSql.Provider.PostgreSql;
using YesSql.Sql;

namespace Embedded.Storage.Tests.PostgreSql;

public sealed class PostgreSqlErrorTests : ErrorTests
{
    private string ConnectionString => ((PostgreSqlTestDatabase)Database).ConnectionString;

    protected override async Task<ITestDatabase> CreateDatabaseAsync() => await PostgreSqlTestDatabase.CreateAsync();

    [Fact]
    public async Task AServerThatDoesNotAnswerIsNamed()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(ConnectionString) { Port = 1 }.ToString();

        var error = await Assert.ThrowsAsync<StoreException>(() => StoreFactory.CreateAndInitializeAsync(configuration => configuration.UsePostgreSql(nowhere)));

        Assert.Equal(StoreProblem.Unreachable, error.Problem);
        Assert.DoesNotContain("Password", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task AMissingDatabaseIsNamed()
    {
        var missing = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "no_such_database" }.ToString();

        var error = await Assert.ThrowsAsync<StoreException>(() => StoreFactory.CreateAndInitializeAsync(configuration => configuration.UsePostgreSql(missing)));

        Assert.Equal(StoreProblem.Unreachable, error.Problem);
        Assert.Contains("no_such_database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadOnlyServerIsNamed()
    {
        var readOnly = new NpgsqlConnectionStringBuilder(ConnectionString) { Options = "-c default_transaction_read_only=on" }.ToString();
        using var store = StoreFactory.Create(configuration => configuration.UsePostgreSql(readOnly));
        await SaveAsync(new Person());
        await using var session = store.CreateSession();
        session.Delete((await session.Query<Person>().FirstOrDefaultAsync())!);

        var error = await Assert.ThrowsAsync<StoreException>(session.SaveChangesAsync);

        Assert.Equal(StoreProblem.ReadOnly, error.Problem);
    }

    [Fact]
    public async Task TablesMayLiveInASchemaOfTheirOwn()
    {
        using var store = await StoreFactory.CreateAndInitializeAsync(configuration => configuration.UsePostgreSql(ConnectionString, "tenant"));
        await ChangeSchemaAsync(store, async builder =>
        {
            await Tables.CreateTagIndexAsync(builder);
            await Tables.CreatePeopleByAgeAsync(builder);
            await builder.AlterIndexTableAsync<TagIndex>(table =>
            {
                table.CreateIndex("IDX_Tag", "Tag");
                table.DropIndex("IDX_Tag");
            });
        });
        store.RegisterIndexes([new TagIndexProvider(), new PeopleByAgeProvider()]);
        await using var session = store.CreateSession();
        await session.SaveAsync(new Person { Name = "x", Tags = ["t"] });
        await session.SaveChangesAsync();

        Assert.Equal(1, await session.Query<Person, TagIndex>(row => row.Tag == "t").With<PeopleByAge>(row => row.Count == 1).CountAsync());
        Assert.Equal(0, await InSessionAsync(other => other.Query<Person>().CountAsync()));
    }
}
