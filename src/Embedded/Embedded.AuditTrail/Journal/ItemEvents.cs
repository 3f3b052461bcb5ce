using System.Security.Claims;
using Embedded.Admin.Contents.Versions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Journal;

/// <summary>What the reader may see of the items that events are about.</summary>
internal sealed class ItemEvents(ISession session, IAuthorizationService authorization, ItemReader reader)
{
    /// <summary>How far back the item's last state is looked for.</summary>
    private const int MostEvents = 20;

    /// <summary>Where those of the items can be opened that are still there, for who may.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AddressesAsync(IEnumerable<ContentItem> items, ClaimsPrincipal user, IUrlHelper url)
    {
        var wanted = items.DistinctBy(item => item.ContentItemId).ToArray();
        var ids = wanted.Select(item => item.ContentItemId).ToArray();
        var present = ids.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync()).Select(index => index.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in wanted.Where(item => present.Contains(item.ContentItemId)))
        {
            if (await MayAsync(user, item) && url.Action("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId }) is { } address)
            {
                addresses[item.ContentItemId] = address;
            }
        }

        return addresses;
    }

    /// <summary>In what the item differs from how it was recorded before, and whether it was; null where the reader may not see it.</summary>
    public async Task<(IReadOnlyList<ItemDifference> Differences, bool IsFirst)?> DifferencesAsync(AuditTrailEvent auditTrailEvent, ContentItem item, ClaimsPrincipal user)
    {
        if (!await MayAsync(user, item))
        {
            return null;
        }

        var before = await BeforeAsync(auditTrailEvent);
        var old = before is null ? [] : await reader.ReadAsync(before);

        return (ItemDifferences.Between(old, await reader.ReadAsync(item)), before is null);
    }

    private Task<bool> MayAsync(ClaimsPrincipal user, ContentItem item) => authorization.AuthorizeAsync(user, CommonPermissions.EditContent, (object)item);

    private async Task<ContentItem?> BeforeAsync(AuditTrailEvent auditTrailEvent)
    {
        var (id, moment, correlation) = (auditTrailEvent.EventId, auditTrailEvent.CreatedUtc, auditTrailEvent.CorrelationId);
        var earlier = await session.Query<AuditTrailEvent, AuditTrailEventIndex>(
                index => index.CorrelationId == correlation && index.CreatedUtc <= moment && index.EventId != id,
                AuditTrailEvent.Collection)
            .OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.EventId)
            .Take(MostEvents)
            .ListAsync();

        return earlier.Select(EventSubject.Of).FirstOrDefault(subject => subject.HasContent)?.Item;
    }
}
