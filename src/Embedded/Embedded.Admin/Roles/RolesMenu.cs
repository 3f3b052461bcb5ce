using Embedded.Users.Permissions;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Embedded.Admin.Roles;

/// <summary>Puts the roles into the admin's menu.</summary>
internal sealed class RolesMenu(IStringLocalizer<RolesMenu> localizer) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Roles"], "7.1", item => item
            .Id("roles")
            .AddClass("icon-class-fa-user-shield")
            .Action("Index", "Admin", "OrchardCore.Roles")
            .Permission(RolePermissionProvider.ManageRoles));

        return ValueTask.CompletedTask;
    }
}
