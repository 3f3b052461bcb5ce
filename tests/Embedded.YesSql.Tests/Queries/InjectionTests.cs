using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using Microsoft.Extensions.Logging;
using YesSql;
using YesSql.Services;

namespace Embedded.Storage.Tests.Queries;

public abstract class InjectionTests : StoreTests
{
    public static TheoryData<string> Attacks => new(
        "'; DROP TABLE \"Document\"; --",
        "' OR '1'='1",
        "\" OR 1=1 --",
        "%' OR Name LIKE '%",
        "\\' OR 1=1 --",
        "@p0",
        "$1",
        "a\u0001b",
        "Robert'); DELETE FROM \"PersonIndex\";--");

    protected override async Task SetUpAsync()
    {
        await ChangeSchemaAsync(builder => Tables.CreatePersonIndexAsync(builder));
        Store.RegisterIndexes([new PersonIndexProvider()]);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task AValueStaysAValue(string attack)
    {
        await SaveAsync(new Person { Name = attack, Age = 1 }, new Person { Name = "other", Age = 2 });
        await using var session = Store.CreateSession();

        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name == attack));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name!.Contains(attack)));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name!.StartsWith(attack)));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name!.EndsWith(attack)));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name.IsIn(new[] { attack })));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>(row => row.Name.IsIn(Enumerable.Repeat(attack, 50))));
        await FindsOnlyTheAttackAsync(session.Query<Person, PersonIndex>().Where("\"Name\" = @name").WithParameter("name", attack));
        Assert.Equal(2, await session.Query<Person>().CountAsync());
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task NoStatementHoldsAValue(string attack)
    {
        var statements = new StatementLog();
        using var store = await CreateStoreAsync(configuration => configuration.UseLogger(statements));
        store.RegisterIndexes([new PersonIndexProvider()]);
        await using var session = store.CreateSession();
        var person = new Person { Name = attack };
        await session.SaveAsync(person);
        await session.FlushAsync();
        await session.Query<Person, PersonIndex>(row => row.Name == attack || row.Name!.Contains(attack)).ListAsync();
        session.Delete(person);
        await session.SaveChangesAsync();

        Assert.Contains(statements, statement => statement.Contains("INSERT INTO \"PersonIndex\"", StringComparison.Ordinal));
        Assert.Contains(statements, statement => statement.Contains("SELECT", StringComparison.Ordinal));
        if (!attack.StartsWith('@') && !attack.StartsWith('$'))
        {
            Assert.DoesNotContain(statements, statement => statement.Contains(attack, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task NamesOfTablesAndColumnsAreQuoted()
    {
        const string name = "odd \"; DROP TABLE \"\"Document\"\"; --";
        await ChangeSchemaAsync(async builder =>
        {
            await builder.CreateTableAsync(name, table => table.Column<string>(name, column => column.WithDefault("it's; --")));
            await builder.AlterTableAsync(name, table => table.CreateIndex("IDX " + name, name));
            await builder.DropTableAsync(name);
        });

        await SaveAsync(new Person { Name = "still there" });
        Assert.Equal(1, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    private static async Task FindsOnlyTheAttackAsync(IQuery<Person> query) => Assert.Equal(1, Assert.Single(await query.ListAsync()).Age);

    private sealed class StatementLog : List<string>, ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Add(formatter(state, exception));
    }
}
