using Embedded.Admin.Contents.Lists;
using Embedded.Admin.Home;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Contents.Dashboard;

/// <summary>The reader's own drafts, changes that wait to be published, and what was changed last.</summary>
internal sealed class ContentSections(
    ContentListing listing,
    IContentDefinitionManager definitions,
    ILocalClock clock,
    LinkGenerator links,
    IHttpContextAccessor accessor,
    IStringLocalizer<ContentSections> localizer) : IDashboardSections
{
    private const int MostEntries = 6;

    private static readonly ContentListFilter _all = new("", Type: null, Status: null, IsMine: false, ContentOrder.Modified, Before: null, After: null, IsUnderstood: true);

    public async Task<IReadOnlyList<DashboardSection>> BuildAsync()
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()).ToArray();
        var access = await listing.AccessAsync(types);
        if (access.IsEmpty)
        {
            return [];
        }

        var names = types.ToDictionary(type => type.Name, type => type.DisplayName);

        return
        [
            await SectionAsync(localizer["My drafts"], localizer["You have no drafts."], access, _all with { Status = ContentStatus.Draft, IsMine = true }, names),
            await SectionAsync(localizer["Changes not yet published"], localizer["All changes are published."], access, _all with { Status = ContentStatus.Changed }, names),
            await SectionAsync(localizer["Changed last"], localizer["There is nothing here yet"], access, _all, names),
        ];
    }

    private async Task<DashboardSection> SectionAsync(string title, string nothing, ContentListAccess access, ContentListFilter filter, Dictionary<string, string> names)
    {
        var entries = new List<DashboardEntry>();
        foreach (var row in (await listing.ReadAsync(access, filter)).Rows.Take(MostEntries))
        {
            entries.Add(new DashboardEntry(
                string.IsNullOrEmpty(row.Item.DisplayText) ? localizer["(no title)"] : row.Item.DisplayText,
                AddressOf(row),
                localizer[names[row.Item.ContentType]],
                row.Item.ModifiedUtc is { } time ? await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc))) : null));
        }

        return new DashboardSection(title, entries, nothing, links.GetPathByAction(accessor.HttpContext!, "List", "Admin", new
        {
            area = "OrchardCore.Contents",
            status = filter.Status?.ToString(),
            mine = filter.IsMine ? "true" : null,
        }));
    }

    private string AddressOf(ContentListRow row) => row.MayEdit
        ? links.GetPathByAction(accessor.HttpContext!, "Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = row.Item.ContentItemId })!
        : accessor.HttpContext!.Request.PathBase.Add("/Contents/ContentItems/" + row.Item.ContentItemId).ToUriComponent();
}
