namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event on its way into the store, open to handlers.</summary>
public abstract class AuditTrailCreateContext : AuditTrailContext
{
    public AuditTrailCreateContext(string name, string category, string correlationId, string? userId, string? userName)
        : base(name, category, correlationId, userId, userName)
    {
    }

    public DateTime? CreatedUtc { get; set; }

    public string? ClientIpAddress { get; set; }
}
