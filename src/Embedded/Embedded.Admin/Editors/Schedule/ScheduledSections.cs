using Embedded.Admin.Home;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Editors.Schedule;

/// <summary>What will be published by itself, the next first.</summary>
internal sealed class ScheduledSections(
    ISession session,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    ILocalClock clock,
    LinkGenerator links,
    IHttpContextAccessor accessor,
    IStringLocalizer<ScheduledSections> localizer) : IDashboardSections
{
    private const int MostEntries = 6;

    /// <summary>Of so many the reader's own are looked for.</summary>
    private const int MostLookedAt = 30;

    public async Task<IReadOnlyList<DashboardSection>> BuildAsync()
    {
        var scheduled = (await session.QueryIndex<PublishLaterPartIndex>(row => row.ScheduledPublishDateTimeUtc != null)
            .OrderBy(row => row.ScheduledPublishDateTimeUtc).Take(MostLookedAt).ListAsync()).ToArray();
        var items = (await contentManager.GetAsync(scheduled.Select(row => row.ContentItemId!), VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
        var entries = new List<DashboardEntry>();
        foreach (var row in scheduled)
        {
            if (entries.Count < MostEntries && items.TryGetValue(row.ContentItemId!, out var item) && await authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.EditContent, (object)item))
            {
                entries.Add(new DashboardEntry(
                    string.IsNullOrEmpty(item.DisplayText) ? localizer["(no title)"] : item.DisplayText,
                    links.GetPathByAction(accessor.HttpContext!, "Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId })!,
                    localizer[(await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType],
                    await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(row.ScheduledPublishDateTimeUtc!.Value, DateTimeKind.Utc)))));
            }
        }

        return entries.Count == 0 ? [] : [new DashboardSection(localizer["Will be published"], entries, "", All: null)];
    }
}
