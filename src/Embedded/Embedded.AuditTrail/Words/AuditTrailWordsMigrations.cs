using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.AuditTrail.Words;

/// <summary>Creates the index of the events' words.</summary>
internal sealed class AuditTrailWordsMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailWordsIndex>(
            table => table.Column<string>(nameof(AuditTrailWordsIndex.Words), column => column.Nullable().WithLength(AuditTrailWordsIndex.Longest)),
            collection: AuditTrailEvent.Collection);
        await SchemaBuilder.AlterIndexTableAsync<AuditTrailWordsIndex>(
            table => table.CreateIndex("IDX_AuditTrailWordsIndex_DocumentId", "DocumentId"),
            collection: AuditTrailEvent.Collection);

        return 1;
    }
}
