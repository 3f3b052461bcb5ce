using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;

namespace Embedded.AuditTrail.Contents;

/// <summary>Takes over the comment that the editor of the item left.</summary>
internal sealed class ContentEventComment : AuditTrailEventHandlerBase
{
    public override Task CreateAsync(AuditTrailCreateContext context)
    {
        if (context is AuditTrailCreateContext<AuditTrailContentEvent> { AuditTrailEventItem: { ContentItem: { } item } recorded })
        {
            recorded.Comment = item.As<AuditTrailPart>()?.Comment;
        }

        return Task.CompletedTask;
    }
}
