using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Articles.Models;

namespace Portal.Editorial;

/// <summary>Puts what waits for approval into the admin's menu.</summary>
public sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private static readonly Permission s_listing = ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.ListContent)!, nameof(Article));

    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Approval"], "1.0.1", item => item
            .Id("approval")
            .AddClass("icon-class-fa-inbox")
            .Action("Index", "Review", "Portal.Editorial")
            .Permission(s_listing));

        return ValueTask.CompletedTask;
    }
}
