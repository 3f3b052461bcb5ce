using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>Creates the index of the admin's lists. Each order has its own, so that a page far down is found as fast as the first.</summary>
internal sealed class ContentListMigrations : DataMigration
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
            table.CreateIndex("IDX_ContentListIndex_Modified", OrderedBy(nameof(ContentListIndex.ModifiedUtc)));
            table.CreateIndex("IDX_ContentListIndex_Created", OrderedBy(nameof(ContentListIndex.CreatedUtc)));
            table.CreateIndex("IDX_ContentListIndex_Title", OrderedBy(nameof(ContentListIndex.SortKey)));
            table.CreateIndex("IDX_ContentListIndex_Published", OrderedBy(nameof(ContentListIndex.PublishedUtc)));
            table.CreateIndex(
                "IDX_ContentListIndex_Owner",
                nameof(ContentListIndex.Latest),
                nameof(ContentListIndex.ContentType),
                nameof(ContentListIndex.Owner),
                nameof(ContentListIndex.ModifiedUtc));
        });

        return 1;
    }

    /// <summary>The state is among the columns: drafts are looked for without reading what is published.</summary>
    private static string[] OrderedBy(string column) =>
    [
        nameof(ContentListIndex.Latest),
        nameof(ContentListIndex.ContentType),
        column,
        nameof(ContentListIndex.ContentItemId),
        nameof(ContentListIndex.Published),
    ];
}
