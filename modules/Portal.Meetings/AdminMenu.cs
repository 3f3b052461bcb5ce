using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Meetings.Models;

namespace Portal.Meetings;

/// <summary>Puts the module's items into the admin's menu, in the words of the work.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private static readonly Permission s_listing = ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.ListContent)!, nameof(Meeting));

    private static readonly RouteValueDictionary s_list = new()
    {
        ["area"] = "OrchardCore.Contents",
        ["controller"] = "Admin",
        ["action"] = "List",
        ["contentTypeId"] = nameof(Meeting),
    };

    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Directives"], "1.2.2", item => item
            .Id("directives")
            .AddClass("icon-class-fa-list-check")
            .Action("Index", "Directives", "Portal.Meetings")
            .Permission(s_listing));
        builder.Add(localizer["Meetings"], "1.2", item => item
            .Id("meetings")
            .AddClass("icon-class-fa-calendar-days")
            .Action(s_list)
            .Permission(s_listing));

        builder.Add(localizer["Meetings calendar"], "1.2.1", item => item
            .Id("meetings-calendar")
            .AddClass("icon-class-fa-calendar-days")
            .Action("Index", "MeetingCalendar", "Portal.Meetings")
            .Permission(s_listing));

        return ValueTask.CompletedTask;
    }
}
