using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Admin.Home.Widgets;

/// <summary>What modules put onto the admin's first page: items with a place on it, displayed as "DetailAdmin", as on Orchard Core's dashboard.</summary>
internal sealed class DashboardWidgets(
    ISession session,
    IContentItemDisplayManager display,
    IUpdateModelAccessor updater,
    IAuthorizationService authorization,
    IHttpContextAccessor accessor) : IDashboardWidgets
{
    private const string DisplayType = "DetailAdmin";

    private const int Most = 24;

    /// <summary>Drafts and changes of widgets are among them.</summary>
    private const int MostVersions = Most * 4;

    public async Task<IReadOnlyList<IShape>> BuildAsync()
    {
        var user = accessor.HttpContext!.User;
        if (!await authorization.AuthorizeAsync(user, DashboardPermissions.AccessAdminDashboard))
        {
            return [];
        }

        // A join with the index of all items would be read from that end, however few widgets there are.
        var versions = await session.Query<ContentItem, DashboardPartIndex>().OrderBy(index => index.Position).Take(MostVersions).ListAsync();
        List<IShape> shapes = [];
        foreach (var item in versions.Where(version => version.Published).Take(Most))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, (object)item))
            {
                shapes.Add(await display.BuildDisplayAsync(item, updater.ModelUpdater, DisplayType));
            }
        }

        return shapes;
    }
}
