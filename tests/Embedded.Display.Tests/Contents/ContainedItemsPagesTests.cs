using Embedded.Display.Contents.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;
using YesSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace Embedded.Display.Tests.Contents;

/// <summary>Pages of a list, read from a real database.</summary>
public sealed class ContainedItemsPagesTests : IAsyncLifetime
{
    private const int Items = 25;

    private readonly string _folder = Directory.CreateTempSubdirectory("display-").FullName;
    private IStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "test.db")};Pooling=False"));
        _store.RegisterIndexes([new ContentItemIndexProvider(), new ContainedPartIndexProvider()]);
        await using var session = _store.CreateSession();
        var schema = new SchemaBuilder(_store.Configuration, await session.BeginTransactionAsync());
        await schema.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>("ContentItemId").Column<string>("ContentItemVersionId").Column<bool>("Latest").Column<bool>("Published").Column<string>("ContentType")
            .Column<DateTime>("ModifiedUtc").Column<DateTime>("PublishedUtc").Column<DateTime>("CreatedUtc").Column<string>("Owner").Column<string>("Author").Column<string>("DisplayText"));
        await schema.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>("ContentItemId").Column<string>("ListContentItemId").Column<string>("DisplayText").Column<int>("Order").Column<string>("ListContentType").Column<bool>("Published").Column<bool>("Latest"));
        for (var number = 1; number <= Items; number++)
        {
            await session.SaveAsync(Item(number));
        }

        await session.SaveChangesAsync();
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);

        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_item_stands_on_one_page_forward_and_back(bool isOrdered)
    {
        var expected = Enumerable.Range(1, Items).Select(number => $"item{number}").ToList();
        if (!isOrdered)
        {
            expected.Reverse();
        }

        var forward = new List<string>();
        var pager = new PagerSlim(null, null, 10);
        PagerSlim last;
        do
        {
            last = pager;
            forward.AddRange(await PageAsync(isOrdered, last));
            pager = new PagerSlim(null, last.After, 10);
        }
        while (last.After is not null);

        Assert.Equal(expected, forward);
        Assert.NotNull(last.Before);

        var back = new PagerSlim(last.Before, null, 10);
        Assert.Equal(expected[10..20], await PageAsync(isOrdered, back));
        Assert.NotNull(back.Before);
        Assert.NotNull(back.After);

        var first = new PagerSlim(back.Before, null, 10);
        Assert.Equal(expected[..10], await PageAsync(isOrdered, first));
        Assert.Null(first.Before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Items_of_one_moment_or_one_place_stand_on_one_page_each(bool isOrdered)
    {
        await using (var session = _store.CreateSession())
        {
            for (var number = 1; number <= 7; number++)
            {
                await session.SaveAsync(Item(number, listId: "imported", of: 1));
            }

            await session.SaveChangesAsync();
        }

        var seen = new List<string>();
        var pager = new PagerSlim(null, null, 3);
        seen.AddRange(await PageAsync(isOrdered, pager, "imported"));
        pager = new PagerSlim(null, pager.After, 3);
        seen.AddRange(await PageAsync(isOrdered, pager, "imported"));
        var last = new PagerSlim(null, pager.After, 3);
        seen.AddRange(await PageAsync(isOrdered, last, "imported"));

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Null(last.After);
        Assert.Equal(seen[3..6], await PageAsync(isOrdered, new PagerSlim(last.Before, null, 3), "imported"));
    }

    [Fact]
    public async Task A_link_that_Orchard_made_has_the_moment_alone()
    {
        var moment = Item(20).CreatedUtc!.Value.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(["item19", "item18"], await PageAsync(false, new PagerSlim(null, moment, 2)));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-1")]
    [InlineData("-1.item3")]
    [InlineData("99999999999999999999")]
    public async Task A_place_that_is_none_is_the_first_page(string after)
        => Assert.Equal(10, (await PageAsync(false, new PagerSlim(null, after, 10))).Count);

    private async Task<IReadOnlyList<string>> PageAsync(bool isOrdered, PagerSlim pager, string listId = "list")
    {
        await using var session = _store.CreateSession();

        return [.. (await new ContainedItems(session).ListAsync(listId, isOrdered, pager)).Select(item => item.ContentItemId)];
    }

    private static ContentItem Item(int number, string listId = "list", int? of = null)
    {
        var item = new ContentItem
        {
            ContentItemId = listId == "list" ? $"item{number}" : $"{listId}{number}",
            ContentItemVersionId = $"version{listId}{number}",
            ContentType = "Article",
            Published = true,
            Latest = true,
            CreatedUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(of ?? number),
        };
        item.Weld(new ContainedPart { ListContentItemId = listId, Order = of ?? number });

        return item;
    }
}
