using Embedded.Admin.Home;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Dashboard;

/// <summary>Items as lines of the admin's first page.</summary>
internal sealed class ItemEntries(
    IContentDefinitionManager definitions,
    ILocalClock clock,
    LinkGenerator links,
    IHttpContextAccessor accessor,
    IStringLocalizer<ItemEntries> localizer)
{
    /// <summary>As many as one list of the page shows.</summary>
    public const int Most = 6;

    /// <summary>The line leads to the item's editor, and where it may not be edited to its page.</summary>
    public async Task<DashboardEntry> OfAsync(ContentItem item, bool mayEdit, DateTime? utc) => new(
        string.IsNullOrWhiteSpace(item.DisplayText) ? localizer["(without a title)"] : item.DisplayText,
        mayEdit
            ? links.GetPathByAction(accessor.HttpContext!, "Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId })!
            : accessor.HttpContext!.Request.PathBase.Add("/Contents/ContentItems/" + item.ContentItemId).ToUriComponent(),
        localizer[(await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType],
        utc is { } time ? await clock.ConvertToLocalAsync(time) : null);
}
