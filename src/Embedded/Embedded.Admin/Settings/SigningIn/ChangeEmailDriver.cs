using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Whether people change their own mail address.</summary>
internal sealed class ChangeEmailDriver(SigningInRight right) : SiteDisplayDriver<ChangeEmailSettings>
{
    protected override string SettingsGroupId => SigningInGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, ChangeEmailSettings section, BuildEditorContext context)
        => await right.IsGivenAsync()
            ? Initialize<ChangeEmailSettings>("ChangeEmailSettings_Edit", model => model.AllowChangeEmail = section.AllowChangeEmail).Location("Content:2")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, ChangeEmailSettings section, UpdateEditorContext context)
    {
        if (!await right.IsGivenAsync())
        {
            return null;
        }

        section.AllowChangeEmail = false;
        await context.Updater.TryUpdateModelAsync(section, Prefix, model => model.AllowChangeEmail);

        return await EditAsync(site, section, context);
    }
}
