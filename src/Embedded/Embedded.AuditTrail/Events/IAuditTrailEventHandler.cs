using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Changes events on their way into the store.</summary>
public interface IAuditTrailEventHandler
{
    /// <summary>Called before the event is made.</summary>
    Task CreateAsync(AuditTrailCreateContext context);

    /// <summary>Called with the event before it is stored.</summary>
    Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent);
}
