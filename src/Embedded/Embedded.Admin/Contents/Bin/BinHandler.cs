using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Contents.Bin;

/// <summary>Keeps note of what is deleted, on whatever way, until it is restored.</summary>
internal sealed class BinHandler(ISession session, IClock clock, IHttpContextAccessor accessor) : ContentHandlerBase
{
    public override async Task RemovingAsync(RemoveContentContext context)
    {
        if (!context.NoActiveVersionLeft)
        {
            return;
        }

        var item = context.ContentItem;
        await session.SaveAsync(new BinEntry
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            Owner = item.Owner,
            DisplayText = item.DisplayText,
            DeletedUtc = clock.UtcNow,
            DeletedBy = accessor.HttpContext?.User.Identity?.Name,
            WasPublished = item.Published,
        });
    }

    public override async Task RestoredAsync(RestoreContentContext context)
    {
        var id = context.ContentItem.ContentItemId;
        foreach (var entry in await session.Query<BinEntry, BinEntryIndex>(index => index.ContentItemId == id).ListAsync())
        {
            session.Delete(entry);
        }
    }
}
