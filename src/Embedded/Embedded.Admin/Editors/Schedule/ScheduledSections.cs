using Embedded.Admin.Contents.Dashboard;
using Embedded.Admin.Home;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.PublishLater.Indexes;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>What will be published by itself, the next first.</summary>
internal sealed class ScheduledSections(
    ISession session,
    IContentManager contentManager,
    IAuthorizationService authorization,
    ItemEntries entries,
    IHttpContextAccessor accessor,
    IStringLocalizer<ScheduledSections> localizer) : IDashboardSections
{
    /// <summary>Of so many the reader's own are looked for.</summary>
    private const int MostLookedAt = 30;

    public async Task<IReadOnlyList<DashboardSection>> BuildAsync()
    {
        var scheduled = (await session.QueryIndex<PublishLaterPartIndex>(row => row.ScheduledPublishDateTimeUtc != null)
            .OrderBy(row => row.ScheduledPublishDateTimeUtc).Take(MostLookedAt).ListAsync()).ToArray();
        var items = (await contentManager.GetAsync(scheduled.Select(row => row.ContentItemId!), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
        var lines = new List<DashboardEntry>();
        foreach (var row in scheduled)
        {
            if (lines.Count < ItemEntries.Most && items.TryGetValue(row.ContentItemId!, out var item) && await authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.EditContent, (object)item))
            {
                lines.Add(await entries.OfAsync(item, mayEdit: true, row.ScheduledPublishDateTimeUtc));
            }
        }

        return lines.Count == 0 ? [] : [new DashboardSection(localizer["Will be published"], lines, "", All: null)];
    }
}
