using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Records events and describes them.</summary>
public interface IAuditTrailManager
{
    /// <summary>Keeps an event with what else the unit of work changes, where the site's settings let it be recorded.</summary>
    Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new();

    Task<AuditTrailEvent?> GetEventAsync(string eventId);

    /// <summary>Removes what is older; tells how many events went.</summary>
    Task<int> TrimEventsAsync(TimeSpan retentionPeriod);

    AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent);

    IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories();

    AuditTrailCategoryDescriptor DescribeCategory(string name);
}
