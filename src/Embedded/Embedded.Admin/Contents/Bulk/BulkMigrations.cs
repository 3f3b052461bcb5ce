using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>Creates the index of the work on whole lists.</summary>
internal sealed class BulkMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BulkJobIndex>(table => table
            .Column<string>(nameof(BulkJobIndex.JobId), column => column.WithLength(26))
            .Column<string>(nameof(BulkJobIndex.UserId), column => column.WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<bool>(nameof(BulkJobIndex.IsFinished)));

        await SchemaBuilder.AlterIndexTableAsync<BulkJobIndex>(table =>
        {
            table.CreateIndex("IDX_BulkJobIndex_DocumentId", "DocumentId");
            table.CreateIndex("IDX_BulkJobIndex_JobId", nameof(BulkJobIndex.JobId));
            table.CreateIndex("IDX_BulkJobIndex_UserId", nameof(BulkJobIndex.UserId), nameof(BulkJobIndex.IsFinished));
        });

        return 1;
    }
}
