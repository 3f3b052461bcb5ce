using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace Embedded.AuditTrail.Words;

internal sealed class AuditTrailWordsIndexProvider : IndexProvider<AuditTrailEvent>
{
    public AuditTrailWordsIndexProvider() => CollectionName = AuditTrailEvent.Collection;

    public override void Describe(DescribeContext<AuditTrailEvent> context)
        => context.For<AuditTrailWordsIndex>().Map(static auditTrailEvent => new AuditTrailWordsIndex { Words = EventWords.Of(auditTrailEvent) });
}
