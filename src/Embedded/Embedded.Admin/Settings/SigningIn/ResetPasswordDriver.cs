using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Whether forgotten passwords are set anew by mail.</summary>
internal sealed class ResetPasswordDriver(SigningInRight right) : SiteDisplayDriver<ResetPasswordSettings>
{
    protected override string SettingsGroupId => SigningInGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, ResetPasswordSettings section, BuildEditorContext context)
        => await right.IsGivenAsync()
            ? Initialize<ResetPasswordSettings>("ResetPasswordSettings_Edit", model => model.AllowResetPassword = section.AllowResetPassword).Location("Content:1")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, ResetPasswordSettings section, UpdateEditorContext context)
    {
        if (!await right.IsGivenAsync())
        {
            return null;
        }

        section.AllowResetPassword = false;
        await context.Updater.TryUpdateModelAsync(section, Prefix, model => model.AllowResetPassword);

        return await EditAsync(site, section, context);
    }
}
