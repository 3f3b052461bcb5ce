using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Entities;

namespace OrchardCore.AuditTrail.Drivers;

/// <summary>Shows of those events that hold it what a module keeps with its events.</summary>
public abstract class AuditTrailEventSectionDisplayDriver<TSection> : SectionDisplayDriver<AuditTrailEvent, TSection>
    where TSection : class, new()
{
    protected AuditTrailEventSectionDisplayDriver()
    {
    }

    public override bool CanHandleModel(AuditTrailEvent auditTrailEvent)
    {
        ArgumentNullException.ThrowIfNull(auditTrailEvent);

        return auditTrailEvent.Properties.ContainsKey(PropertyName);
    }
}
