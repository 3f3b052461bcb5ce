using OrchardCore.AuditTrail.Drivers;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Portal.Editorial.AuditTrail;

/// <summary>Shows in the audit trail which draft a step is about, and what was said with it.</summary>
internal sealed class AuditTrailEditorialEventDisplayDriver : AuditTrailEventSectionDisplayDriver<AuditTrailEditorialEvent>
{
    // The display types and zones of Orchard Core's audit trail.
    private const string InList = "SummaryAdmin";
    private const string Alone = "DetailAdmin";

    /// <inheritdoc/>
    public override IDisplayResult Display(AuditTrailEvent auditTrailEvent, AuditTrailEditorialEvent section, BuildDisplayContext context) => Combine(
        View("AuditTrailEditorialEvent_SummaryAdmin", section).Location(InList, "EventData:10"),
        View("AuditTrailEditorialEventDetail_DetailAdmin", section).Location(Alone, "Content:10"));
}
