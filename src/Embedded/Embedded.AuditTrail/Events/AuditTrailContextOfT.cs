namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event that is to be recorded.</summary>
public class AuditTrailContext<TEvent> : AuditTrailContext where TEvent : class, new()
{
    public AuditTrailContext(string name, string category, string correlationId, string? userId, string? userName, TEvent auditTrailEventItem)
        : base(name, category, correlationId, userId, userName)
        => AuditTrailEventItem = auditTrailEventItem;

    public TEvent AuditTrailEventItem { get; }
}
