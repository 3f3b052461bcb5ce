using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.AuditTrail.Events;

/// <summary>Creates the index of events.</summary>
internal sealed class AuditTrailMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailEventIndex>(
            table => table
                .Column<string>(nameof(AuditTrailEventIndex.EventId), column => column.WithLength(26))
                .Column<string>(nameof(AuditTrailEventIndex.Category), column => column.WithLength(64))
                .Column<string>(nameof(AuditTrailEventIndex.Name), column => column.WithLength(64))
                .Column<string>(nameof(AuditTrailEventIndex.CorrelationId), column => column.Nullable().WithLength(26))
                .Column<string>(nameof(AuditTrailEventIndex.UserId), column => column.Nullable().WithLength(26))
                .Column<string>(nameof(AuditTrailEventIndex.NormalizedUserName), column => column.Nullable().WithLength(255))
                .Column<DateTime>(nameof(AuditTrailEventIndex.CreatedUtc)),
            collection: AuditTrailEvent.Collection);

        await SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(
            table =>
            {
                table.CreateIndex("IDX_AuditTrailEventIndex_DocumentId", "DocumentId");
                table.CreateIndex("IDX_AuditTrailEventIndex_EventId", nameof(AuditTrailEventIndex.EventId));
                table.CreateIndex("IDX_AuditTrailEventIndex_CreatedUtc", nameof(AuditTrailEventIndex.CreatedUtc), nameof(AuditTrailEventIndex.EventId));
                table.CreateIndex("IDX_AuditTrailEventIndex_CorrelationId", nameof(AuditTrailEventIndex.CorrelationId), nameof(AuditTrailEventIndex.CreatedUtc), nameof(AuditTrailEventIndex.EventId));
                table.CreateIndex("IDX_AuditTrailEventIndex_UserName", nameof(AuditTrailEventIndex.NormalizedUserName), nameof(AuditTrailEventIndex.CreatedUtc), nameof(AuditTrailEventIndex.EventId));
                table.CreateIndex("IDX_AuditTrailEventIndex_Name", nameof(AuditTrailEventIndex.Category), nameof(AuditTrailEventIndex.Name), nameof(AuditTrailEventIndex.CreatedUtc), nameof(AuditTrailEventIndex.EventId));
            },
            collection: AuditTrailEvent.Collection);

        return 1;
    }
}
