using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Contents.AuditTrail.Services;

namespace Embedded.AuditTrail.Contents;

/// <summary>What this unit of work has recorded of items.</summary>
internal sealed class RecordedSoFar : AuditTrailEventHandlerBase
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuditTrailEvent> _created = new(StringComparer.Ordinal);

    public override Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent)
    {
        if (auditTrailEvent.CorrelationId is not { } id)
        {
            return Task.CompletedTask;
        }

        if (auditTrailEvent.Category != ContentAuditTrailEventConfiguration.Content)
        {
            _told.Add(id);
        }
        else if (auditTrailEvent.Name == ContentAuditTrailEventConfiguration.Created)
        {
            _created[id] = auditTrailEvent;
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether an event of another category tells already what was done with it.</summary>
    public bool IsTold(string contentItemId) => _told.Contains(contentItemId);

    /// <summary>The event that tells of its beginning.</summary>
    public AuditTrailEvent? CreationOf(string contentItemId) => _created.GetValueOrDefault(contentItemId);
}
