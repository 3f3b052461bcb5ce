namespace OrchardCore.AuditTrail.Services;

/// <summary>Makes ids of events.</summary>
public interface IAuditTrailIdGenerator
{
    string GenerateUniqueId();
}
