using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;
using Portal.Editorial.Models;

namespace Portal.Editorial.AuditTrail;

/// <summary>Makes the steps of drafts known to the audit trail. They are always recorded: who let what out must be found later.</summary>
internal sealed class EditorialAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    public void Configure(AuditTrailOptions options) => options
        .For<EditorialAuditTrailEventConfiguration>(AuditTrailEditorialEvent.Category, text => text["Approval"])
        .WithEvent(EditorialStepKinds.Submitted, text => text["Submitted"], text => text["A draft was submitted for approval."], enableByDefault: true, isMandatory: true)
        .WithEvent(EditorialStepKinds.Withdrawn, text => text["Taken back"], text => text["A submitted draft was taken back."], enableByDefault: true, isMandatory: true)
        .WithEvent(EditorialStepKinds.Returned, text => text["Given back"], text => text["A draft was given back with a comment."], enableByDefault: true, isMandatory: true)
        .WithEvent(EditorialStepKinds.Approved, text => text["Approved"], text => text["A draft was approved."], enableByDefault: true, isMandatory: true);
}
