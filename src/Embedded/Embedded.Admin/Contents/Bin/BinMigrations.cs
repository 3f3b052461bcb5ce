using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Admin.Contents.Bin;

/// <summary>Creates the index of the bin.</summary>
internal sealed class BinMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BinEntryIndex>(table => table
            .Column<string>(nameof(BinEntryIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(BinEntryIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<string>(nameof(BinEntryIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<DateTime>(nameof(BinEntryIndex.DeletedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<BinEntryIndex>(table =>
        {
            table.CreateIndex("IDX_BinEntryIndex_DocumentId", "DocumentId");
            table.CreateIndex("IDX_BinEntryIndex_ContentItemId", nameof(BinEntryIndex.ContentItemId));
            table.CreateIndex("IDX_BinEntryIndex_DeletedUtc", nameof(BinEntryIndex.DeletedUtc), nameof(BinEntryIndex.ContentItemId));
        });

        return 1;
    }
}
