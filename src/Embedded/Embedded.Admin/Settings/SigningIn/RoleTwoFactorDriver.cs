using Embedded.Users.Administration;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>The roles whose accounts need a second step.</summary>
internal sealed class RoleTwoFactorDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    RoleAdministration roles,
    RoleTitles titles) : SigningInDriver<RoleLoginSettings>(authorization, accessor)
{
    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, RoleLoginSettings section)
        => new(Initialize<RoleTwoFactorViewModel>("RoleTwoFactorSettings_Edit", model => model.Choices =
        [
            .. Names().Select(name => new SelectListItem(titles.Of(name), name, section.RequireTwoFactorAuthenticationForSpecificRoles && section.Roles.Contains(name))),
        ]).Location("Content:4"));

    protected override async Task ApplyAsync(ISite site, RoleLoginSettings section, UpdateEditorContext context)
    {
        var model = new RoleTwoFactorViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        section.Roles = [.. Names().Intersect(model.Roles ?? [])];
        section.RequireTwoFactorAuthenticationForSpecificRoles = section.Roles.Length > 0;
    }

    private IEnumerable<string> Names() => roles.List().Select(role => role.RoleName).Where(SystemRoles.IsGiven);
}
