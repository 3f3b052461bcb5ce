using System.Data.Common;
using Dapper;
using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;
using YesSql.Sql;

namespace Embedded.Storage.Tests.Schema;

public abstract class SchemaTests : StoreTests
{
    [Fact]
    public async Task ATableIsCreatedAlteredAndDropped()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await builder.CreateTableAsync("Thing", table => table
                .Column<long>("Id", column => column.Identity())
                .Column<string>("Name", column => column.NotNull().WithLength(100))
                .Column<int>("Old", column => column.WithDefault(4)));
            await builder.AlterTableAsync("Thing", table =>
            {
                table.AddColumn<bool>("Flag", column => column.NotNull().WithDefault(true));
                table.AddColumn<int>("Needed", column => column.NotNull());
                table.AddColumn<decimal?>("Price", column => column.WithPrecision(10).WithScale(2));
                table.CreateIndex("IDX_Thing_Name", "Name", "Flag");
                table.RenameColumn("Old", "New");
            });
        });
        await ExecuteAsync("INSERT INTO \"Thing\" (\"Name\", \"Price\") VALUES ('x', 1.25)");
        Assert.Equal(4, await ScalarAsync<long>("SELECT \"New\" FROM \"Thing\" WHERE \"Needed\" = 0"));

        await ChangeSchemaAsync(builder => builder.AlterTableAsync("Thing", table =>
        {
            table.DropIndex("IDX_Thing_Name");
            table.DropColumn("New");
            table.AlterColumn("Name", column => column.WithType(typeof(string), 500));
        }));
        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync<long>("SELECT t.\"New\" FROM \"Thing\" t"));
        await ExecuteAsync("INSERT INTO \"Thing\" (\"Name\") VALUES (@name)", new { name = new string('n', 400) });

        await ChangeSchemaAsync(builder => builder.DropTableAsync("Thing"));
        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync<long>("SELECT COUNT(*) FROM \"Thing\""));
    }

    [Fact]
    public async Task SeveralColumnsCanBeTheKey()
    {
        await ChangeSchemaAsync(builder => builder.CreateTableAsync("Pair", table => table
            .Column<int>("A", column => column.PrimaryKey())
            .Column<string>("B", column => column.PrimaryKey().WithLength(20))
            .Column<string>("C", column => column.Unique().WithLength(20))));
        await ExecuteAsync("INSERT INTO \"Pair\" VALUES (1, 'a', 'x'), (1, 'b', 'y')");

        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync("INSERT INTO \"Pair\" VALUES (1, 'a', 'z')"));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync("INSERT INTO \"Pair\" VALUES (2, 'a', 'x')"));
    }

    [Fact]
    public async Task AnIndexRowNeedsItsDocument()
    {
        await ChangeSchemaAsync(Tables.CreateTagIndexAsync);

        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync("INSERT INTO \"TagIndex\" (\"Tag\", \"DocumentId\") VALUES ('x', 999)"));
    }

    [Fact]
    public async Task IndexTablesAreAlteredAndDropped()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreateTagIndexAsync(builder);
            await Tables.CreatePeopleByAgeAsync(builder);
            await builder.AlterIndexTableAsync<TagIndex>(table =>
            {
                table.AddColumn<string>("Extra");
                table.CreateIndex("IDX_TagIndex_DocumentId", "DocumentId", "Tag");
            });
        });
        Assert.Equal(0, await ScalarAsync<long>("SELECT COUNT(\"Extra\") FROM \"TagIndex\""));
        Store.RegisterIndexes([new TagIndexProvider(), new PeopleByAgeProvider()]);
        await SaveAsync(new Person { Tags = ["x"] });

        await ChangeSchemaAsync(async builder =>
        {
            await builder.DropMapIndexTableAsync<TagIndex>();
            await builder.DropReduceIndexTableAsync<PeopleByAge>();
        });
        foreach (var table in (string[])["TagIndex", "PeopleByAge", "PeopleByAge_Document"])
        {
            await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync<long>($"SELECT COUNT(*) FROM \"{table}\""));
        }
    }

    [Fact]
    public async Task AFailingChangeIsPassedOverOnRequest()
    {
        await using (var session = Store.CreateSession())
        {
            var builder = new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync(), throwOnError: false);
            await builder.CreateTableAsync("Kept", table => table.Column<int>("A"));
            await builder.CreateTableAsync("Kept", table => table.Column<int>("A"));
            await builder.AlterTableAsync("Missing", table => table.DropColumn("A"));
            await session.SaveChangesAsync();
        }

        Assert.Equal(0, await ScalarAsync<long>("SELECT COUNT(*) FROM \"Kept\""));
        await Assert.ThrowsAnyAsync<DbException>(() => ChangeSchemaAsync(builder => builder.CreateTableAsync("Kept", table => table.Column<int>("A"))));
    }

    [Fact]
    public async Task ChangesAreRolledBackWithTheirTransaction()
    {
        await using (var session = Store.CreateSession())
        {
            var builder = new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync());
            await builder.CreateTableAsync("Lost", table => table.Column<int>("A"));
            await session.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<DbException>(() => ScalarAsync<long>("SELECT COUNT(*) FROM \"Lost\""));
    }

    [Fact]
    public async Task ForeignKeysMayBeAskedForEverywhere() => await ChangeSchemaAsync(async builder =>
    {
        await builder.CreateTableAsync("Parent", table => table.Column<int>("Id", column => column.PrimaryKey()));
        await builder.CreateTableAsync("Child", table => table.Column<int>("ParentId"));
        await builder.CreateForeignKeyAsync("FK_Child_Parent", "Child", ["ParentId"], "Parent", ["Id"]);
        await builder.DropForeignKeyAsync("Child", "FK_Child_Parent");
        await builder.DropTableAsync("Parent");
    });

    [Fact]
    public async Task StoresWithAPrefixLiveSideBySide()
    {
        using var first = await CreateStoreAsync(configuration => configuration.SetTablePrefix("one_"));
        using var second = await CreateStoreAsync(configuration => configuration.SetTablePrefix("two_"));
        foreach (var store in (IStore[])[first, second])
        {
            await ChangeSchemaAsync(store, async builder =>
            {
                await Tables.CreateTagIndexAsync(builder);
                await Tables.CreatePeopleByAgeAsync(builder);
                await builder.AlterIndexTableAsync<TagIndex>(table => table.CreateIndex("IDX_TagIndex_Tag", "Tag"));
            });
            store.RegisterIndexes([new TagIndexProvider(), new PeopleByAgeProvider()]);
        }

        await using (var session = first.CreateSession())
        {
            await session.SaveAsync(new Person { Name = "x", Tags = ["t"] });
            await session.SaveChangesAsync();
            Assert.Equal(1, await session.Query<Person, PeopleByAge>().With<TagIndex>(row => row.Tag == "t").CountAsync());
        }

        await using var other = second.CreateSession();
        Assert.Equal(0, await other.Query<Person>().CountAsync());
        Assert.Equal(0, await other.QueryIndex<TagIndex>().CountAsync());
    }

    [Fact]
    public async Task AStoreMayBeInitializedAgain()
    {
        await SaveAsync(new Person());
        await Store.InitializeAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CreateStoreAsync()));

        Assert.Equal(1, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    private async Task ExecuteAsync(string sql, object? values = null)
    {
        await using var session = Store.CreateSession();
        var connection = await session.CreateConnectionAsync();
        await connection.ExecuteAsync(sql, values);
    }

    private async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var session = Store.CreateSession();
        var connection = await session.CreateConnectionAsync();
        return await connection.ExecuteScalarAsync<T>(sql);
    }
}
