using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Puts the module's items into the admin's menu, in the words of the work.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary s_list = new()
    {
        ["area"] = "OrchardCore.Contents",
        ["controller"] = "Admin",
        ["action"] = "List",
        ["contentTypeId"] = nameof(Article),
    };

    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["News"], "1.1", item => item
            .Id("articles")
            .AddClass("icon-class-fa-newspaper")
            .Action(s_list)
            .Permission(ContentTypePermissionsHelper.CreateDynamicPermission(CommonPermissions.ListContent, nameof(Article))));

        return ValueTask.CompletedTask;
    }
}
