using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Records;
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

    public async Task<IReadOnlyList<IShape>> BuildAsync()
    {
        var user = accessor.HttpContext!.User;
        if (!await authorization.AuthorizeAsync(user, DashboardPermissions.AccessAdminDashboard))
        {
            return [];
        }

        var items = await session.Query<ContentItem, DashboardPartIndex>().OrderBy(index => index.Position)
            .With<ContentItemIndex>(index => index.Published)
            .Take(Most)
            .ListAsync();
        List<IShape> shapes = [];
        foreach (var item in items)
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, (object)item))
            {
                shapes.Add(await display.BuildDisplayAsync(item, updater.ModelUpdater, DisplayType));
            }
        }

        return shapes;
    }
}
