using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Puts the module's items into the admin's menu, in the words of the work.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["News"], "1.1", item => item
            .Id("articles")
            .AddClass("icon-class-fa-newspaper")
            .Action(ListOf(nameof(Article)))
            .Permission(OfType(CommonPermissions.ListContent, nameof(Article))));
        builder.Add(localizer["Linked organisations"], "1.8", item => item
            .Id("linked-organisations")
            .AddClass("icon-class-fa-link")
            .Action(ListOf(LinkedOrganisation.ListType))
            .Permission(OfType(CommonPermissions.EditContent, LinkedOrganisation.ListType)));
        builder.Add(localizer["Pages and menus"], "1.7", group => group
            .Id("pages")
            .AddClass("icon-class-fa-sitemap")
            .Add(localizer["Pages"], "1", item => Lists(item, "Page"))
            .Add(localizer["Pages of blocks"], "2", item => Lists(item, "LandingPage"))
            .Add(localizer["Menus"], "3", item => Lists(item, "Menu"))
            .Add(localizer["Categories and tags"], "4", item => Lists(item, "Taxonomy")));

        return ValueTask.CompletedTask;
    }

    private static void Lists(NavigationItemBuilder item, string contentType) => item
        .Id("list-" + contentType)
        .Action(ListOf(contentType))
        .Permission(OfType(CommonPermissions.ListContent, contentType));

    private static Permission OfType(Permission permission, string contentType)
        => ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.ConvertToDynamicPermission(permission)!, contentType);

    private static RouteValueDictionary ListOf(string contentType) => new()
    {
        ["area"] = "OrchardCore.Contents",
        ["controller"] = "Admin",
        ["action"] = "List",
        ["contentTypeId"] = contentType,
    };
}
