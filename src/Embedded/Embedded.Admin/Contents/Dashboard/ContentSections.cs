using System.Security.Claims;
using Embedded.Admin.Contents.Lists;
using Embedded.Admin.Home;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace Embedded.Admin.Contents.Dashboard;

/// <summary>The reader's own drafts, changes that wait to be published, and what was changed last.</summary>
internal sealed class ContentSections(
    ContentListing listing,
    IContentDefinitionManager definitions,
    ItemEntries entries,
    TypeNames names,
    IAuthorizationService authorization,
    LinkGenerator links,
    IHttpContextAccessor accessor,
    IStringLocalizer<ContentSections> localizer) : IDashboardSections
{
    private static readonly ContentListFilter _all = new();

    public async Task<IReadOnlyList<DashboardSection>> BuildAsync()
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()).ToArray();
        var access = await listing.AccessAsync(types);
        if (access.IsEmpty)
        {
            return [];
        }

        return
        [
            await SectionAsync(localizer["My drafts"], localizer["You have no drafts."], access, _all with { Status = ContentStatus.Draft, IsMine = true }),
            await SectionAsync(localizer["Changes not yet published"], localizer["All changes are published."], access, _all with { Status = ContentStatus.Changed }),
            await SectionAsync(localizer["Changed last"], localizer["There is nothing here yet"], access, _all),
        ];
    }

    public async Task<IReadOnlyList<DashboardBeginning>> BeginAsync()
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable() && type.IsCreatable()).ToArray();
        var access = await listing.AccessAsync(types);
        if (access.IsEmpty || accessor.HttpContext is not { } context)
        {
            return [];
        }

        // What was worked on last is likely to be what is written next.
        var recent = (await listing.ReadAsync(access, _all, ItemEntries.Most)).Rows.Select(row => row.Item.ContentType).Distinct().ToList();
        var beginnings = new List<DashboardBeginning>();
        foreach (var type in types.OrderBy(type => recent.IndexOf(type.Name) is >= 0 and var place ? place : int.MaxValue).ThenBy(names.Of, StringComparer.CurrentCulture))
        {
            if (await authorization.AuthorizeContentTypeAsync(context.User, CommonPermissions.EditContent, type, context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? ""))
            {
                beginnings.Add(new DashboardBeginning(names.Of(type), links.GetPathByAction(context, "Create", "Admin", new { area = "OrchardCore.Contents", id = type.Name })!));
            }
        }

        return beginnings;
    }

    private async Task<DashboardSection> SectionAsync(string title, string nothing, ContentListAccess access, ContentListFilter filter)
    {
        var lines = new List<DashboardEntry>();
        foreach (var row in (await listing.ReadAsync(access, filter, ItemEntries.Most)).Rows)
        {
            lines.Add(await entries.OfAsync(row.Item, row.MayEdit, row.Item.ModifiedUtc));
        }

        return new DashboardSection(title, lines, nothing, links.GetPathByAction(accessor.HttpContext!, "List", "Admin", new
        {
            area = "OrchardCore.Contents",
            status = filter.Status?.ToString(),
            mine = filter.IsMine ? "true" : null,
        }));
    }
}
