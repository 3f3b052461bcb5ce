using Embedded.Users.Administration;
using Embedded.Users.Roles;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>The roles whose accounts need a second step.</summary>
internal sealed class RoleTwoFactorDriver(SigningInRight right, RoleAdministration roles, RoleTitles titles) : SiteDisplayDriver<RoleLoginSettings>
{
    protected override string SettingsGroupId => SigningInGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, RoleLoginSettings section, BuildEditorContext context)
        => await right.IsGivenAsync()
            ? Initialize<RoleTwoFactorViewModel>("RoleTwoFactorSettings_Edit", model => model.Choices =
            [
                .. Names().Select(name => new SelectListItem(titles.Of(name), name, section.RequireTwoFactorAuthenticationForSpecificRoles && section.Roles.Contains(name))),
            ]).Location("Content:4")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, RoleLoginSettings section, UpdateEditorContext context)
    {
        if (!await right.IsGivenAsync())
        {
            return null;
        }

        var model = new RoleTwoFactorViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        section.Roles = [.. Names().Intersect(model.Roles ?? [])];
        section.RequireTwoFactorAuthenticationForSpecificRoles = section.Roles.Length > 0;

        return await EditAsync(site, section, context);
    }

    private IEnumerable<string> Names() => roles.List().Select(role => role.RoleName).Where(SystemRoles.IsGiven);
}
