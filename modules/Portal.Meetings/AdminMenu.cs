using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using Portal.Meetings.Models;

namespace Portal.Meetings;

/// <summary>Puts the module's items into the admin's menu, in the words of the work.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
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
        builder.Add(localizer["Meetings"], "1.2", item => item.Id("meetings").AddClass("icon-class-fa-calendar-days").Action(s_list));

        return ValueTask.CompletedTask;
    }
}
