using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Entities;
using OrchardCore.Settings;
using YesSql;
using Configuration = OrchardCore.Contents.AuditTrail.Services.ContentAuditTrailEventConfiguration;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Contents;

/// <summary>Records what is done with items of the types that the site chose.</summary>
internal sealed class AuditTrailContentHandler(
    ISession session,
    ISiteService sites,
    IAuditTrailManager manager,
    RecordedSoFar recorded,
    StoredContent stored,
    IHttpContextAccessor accessor) : ContentHandlerBase
{
    private readonly HashSet<string> _created = new(StringComparer.Ordinal);
    private readonly HashSet<string> _restoring = new(StringComparer.Ordinal);
    private bool _importing;

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public override Task ImportingAsync(ImportContentContext context)
    {
        // A recipe that runs by itself is nobody's doing.
        _importing = User?.Identity?.IsAuthenticated != true;

        return Task.CompletedTask;
    }

    public override Task ImportedAsync(ImportContentContext context)
    {
        _importing = false;

        return Task.CompletedTask;
    }

    public override async Task CreatedAsync(CreateContentContext context)
    {
        await RecordAsync(Configuration.Created, context.ContentItem);
        _created.Add(context.ContentItem.ContentItemId);
    }

    /// <summary>A new item is stored at once, and so is one that is given back or moved on as it stands: that it was saved says nothing then.</summary>
    public override async Task DraftSavedAsync(SaveDraftContentContext context)
    {
        var item = context.ContentItem;
        if (!_created.Contains(item.ContentItemId) && !(recorded.IsTold(item.ContentItemId) && await stored.IsSameAsync(item)))
        {
            await RecordAsync(Configuration.Saved, item);
        }
    }

    public override Task PublishedAsync(PublishContentContext context) => RecordAsync(Configuration.Published, context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RecordAsync(Configuration.Unpublished, context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context)
        => RecordAsync(context.NoActiveVersionLeft ? Configuration.Removed : ContentEventNames.Discarded, context.ContentItem);

    public override async Task ClonedAsync(CloneContentContext context)
    {
        await RecordAsync(Configuration.Cloned, context.ContentItem);

        // A copy is created empty, and has its title and content only now.
        if (recorded.CreationOf(context.CloneContentItem.ContentItemId) is { } creation && creation.TryGet<AuditTrailContentEvent>(out var told))
        {
            told.ContentItem = context.CloneContentItem;
            creation.Put(told);
            await session.SaveAsync(creation, AuditTrailEvent.Collection);
        }
    }

    public override Task RestoringAsync(RestoreContentContext context)
    {
        _restoring.Add(context.ContentItem.ContentItemId);

        return Task.CompletedTask;
    }

    public override async Task RestoredAsync(RestoreContentContext context)
    {
        _restoring.Remove(context.ContentItem.ContentItemId);
        await RecordAsync(Configuration.Restored, context.ContentItem);
    }

    private async Task RecordAsync(string name, ContentItem item)
    {
        if (_importing
            || _restoring.Contains(item.ContentItemId)
            || !(await sites.GetSettingsAsync<ContentAuditTrailSettings>()).AllowedContentTypes.Contains(item.ContentType, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        // What fails in handlers of events goes no further than the log: whether the store takes the item must be known before.
        await session.FlushAsync();
        await manager.RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(
            name,
            Configuration.Content,
            item.ContentItemId,
            User?.FindFirstValue(ClaimTypes.NameIdentifier),
            User?.Identity?.Name,
            new AuditTrailContentEvent { Name = name, ContentItem = item }));
    }
}
