using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace Embedded.AuditTrail.Events;

internal sealed class AuditTrailEventIndexProvider : IndexProvider<AuditTrailEvent>
{
    public AuditTrailEventIndexProvider() => CollectionName = AuditTrailEvent.Collection;

    public override void Describe(DescribeContext<AuditTrailEvent> context)
        => context.For<AuditTrailEventIndex>().Map(static auditTrailEvent => new AuditTrailEventIndex
        {
            EventId = auditTrailEvent.EventId,
            Category = auditTrailEvent.Category,
            Name = auditTrailEvent.Name,
            CorrelationId = auditTrailEvent.CorrelationId,
            UserId = auditTrailEvent.UserId,
            NormalizedUserName = auditTrailEvent.NormalizedUserName,
            CreatedUtc = auditTrailEvent.CreatedUtc,
        });
}
