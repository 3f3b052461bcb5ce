using OrchardCore.AuditTrail.Services;
using OrchardCore.Entities;

namespace Embedded.AuditTrail.Events;

internal sealed class AuditTrailIdGenerator(IIdGenerator generator) : IAuditTrailIdGenerator
{
    public string GenerateUniqueId() => generator.GenerateUniqueId();
}
