using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>Creates the index of the admin's lists. Each order has its own, so that a page far down is found as fast as the first.</summary>
internal sealed class ContentListMigrations(ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentListIndex>(table => table
            .Column<string>(nameof(ContentListIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(ContentListIndex.Latest))
            .Column<bool>(nameof(ContentListIndex.Published))
            .Column<string>(nameof(ContentListIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<string>(nameof(ContentListIndex.Owner), column => column.WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<DateTime>(nameof(ContentListIndex.ModifiedUtc))
            .Column<DateTime>(nameof(ContentListIndex.CreatedUtc))
            .Column<DateTime>(nameof(ContentListIndex.PublishedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentListIndex.SortKey), column => column.WithLength(TitleOrder.MaxKeySize))
            .Column<string>(nameof(ContentListIndex.Words), column => column.WithLength(ContentListIndex.MaxWordsSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table =>
        {
            table.CreateIndex("IDX_ContentListIndex_DocumentId", nameof(ContentListIndex.DocumentId));
            CreateOrders(table);
        });

        // A new site has no older items to add.
        if (await session.Query<ContentItem>().FirstOrDefaultAsync() is null)
        {
            await ContentListState.SetFilledAsync(session);
        }

        return 2;
    }

    /// <summary>The first indexes lacked what lists are narrowed by, and had each row read for it.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table =>
        {
            table.DropIndex("IDX_ContentListIndex_Modified");
            table.DropIndex("IDX_ContentListIndex_Created");
            table.DropIndex("IDX_ContentListIndex_Title");
            table.DropIndex("IDX_ContentListIndex_Published");
            table.DropIndex("IDX_ContentListIndex_Owner");
            CreateOrders(table);
        });

        return 2;
    }

    private static void CreateOrders(IAlterTableCommand table)
    {
        table.CreateIndex("IDX_ContentListIndex_Modified", OrderedBy(nameof(ContentListIndex.ModifiedUtc)));
        table.CreateIndex("IDX_ContentListIndex_Created", OrderedBy(nameof(ContentListIndex.CreatedUtc)));
        table.CreateIndex("IDX_ContentListIndex_Title", OrderedBy(nameof(ContentListIndex.SortKey)));
        table.CreateIndex("IDX_ContentListIndex_Published", OrderedBy(nameof(ContentListIndex.PublishedUtc)));
        table.CreateIndex(
            "IDX_ContentListIndex_Owner",
            nameof(ContentListIndex.Latest),
            nameof(ContentListIndex.ContentType),
            nameof(ContentListIndex.Owner),
            nameof(ContentListIndex.ModifiedUtc),
            nameof(ContentListIndex.ContentItemId),
            nameof(ContentListIndex.Published));
        table.CreateIndex(
            "IDX_ContentListIndex_State",
            nameof(ContentListIndex.Latest),
            nameof(ContentListIndex.Published),
            nameof(ContentListIndex.ContentType),
            nameof(ContentListIndex.ModifiedUtc),
            nameof(ContentListIndex.ContentItemId),
            nameof(ContentListIndex.Owner),
            nameof(ContentListIndex.Words));
    }

    /// <summary>What lists are narrowed by is among the columns: drafts, one's own and words of titles are looked for without reading the rows.</summary>
    private static string[] OrderedBy(string column) =>
    [
        nameof(ContentListIndex.Latest),
        nameof(ContentListIndex.ContentType),
        column,
        nameof(ContentListIndex.ContentItemId),
        nameof(ContentListIndex.Published),
        nameof(ContentListIndex.Owner),
        nameof(ContentListIndex.Words),
    ];
}
