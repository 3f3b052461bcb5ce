using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.AuditTrail.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Contents;

/// <summary>Adds to an event that is recorded what takes a look: the comment that the editor left, and how many versions there are.</summary>
internal sealed class ContentEventDetails(ISession session) : AuditTrailEventHandlerBase
{
    public override async Task CreateAsync(AuditTrailCreateContext context)
    {
        if (context is not AuditTrailCreateContext<AuditTrailContentEvent> { AuditTrailEventItem: { ContentItem: { } item } recorded })
        {
            return;
        }

        var id = item.ContentItemId;
        recorded.Comment = item.As<AuditTrailPart>()?.Comment;
        recorded.VersionNumber = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).CountAsync();
    }
}
