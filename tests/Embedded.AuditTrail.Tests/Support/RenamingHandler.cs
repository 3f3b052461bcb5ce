using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace Embedded.AuditTrail.Tests.Support;

/// <summary>Shows what handlers can change: the name of a tree before, the correlation after the event is made.</summary>
internal sealed class RenamingHandler : AuditTrailEventHandlerBase
{
    public override Task CreateAsync(AuditTrailCreateContext context)
    {
        if (context is AuditTrailCreateContext<TreeEvent> { AuditTrailEventItem.Tree: "buoi" } tree)
        {
            tree.AuditTrailEventItem.Tree = "bưởi";
        }

        return Task.CompletedTask;
    }

    public override Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent)
    {
        auditTrailEvent.CorrelationId += "!";

        return Task.CompletedTask;
    }
}
