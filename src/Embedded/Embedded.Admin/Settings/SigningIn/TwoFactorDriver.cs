using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Who needs a second step, and what makes it easier.</summary>
internal sealed class TwoFactorDriver(SigningInRight right, IStringLocalizer<TwoFactorDriver> localizer) : SiteDisplayDriver<TwoFactorLoginSettings>
{
    private const int MostCodes = 20;

    protected override string SettingsGroupId => SigningInGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite site, TwoFactorLoginSettings section, BuildEditorContext context)
        => await right.IsGivenAsync()
            ? Initialize<TwoFactorLoginSettings>("TwoFactorSettings_Edit", model =>
            {
                model.RequireTwoFactorAuthentication = section.RequireTwoFactorAuthentication;
                model.AllowRememberClientTwoFactorAuthentication = section.AllowRememberClientTwoFactorAuthentication;
                model.NumberOfRecoveryCodesToGenerate = section.NumberOfRecoveryCodesToGenerate;
            }).Location("Content:3")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, TwoFactorLoginSettings section, UpdateEditorContext context)
    {
        if (!await right.IsGivenAsync())
        {
            return null;
        }

        section.RequireTwoFactorAuthentication = section.AllowRememberClientTwoFactorAuthentication = false;
        await context.Updater.TryUpdateModelAsync(
            section,
            Prefix,
            model => model.RequireTwoFactorAuthentication,
            model => model.AllowRememberClientTwoFactorAuthentication,
            model => model.NumberOfRecoveryCodesToGenerate);
        if (section.NumberOfRecoveryCodesToGenerate is < 1 or > MostCodes)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(section.NumberOfRecoveryCodesToGenerate), localizer["Enter a number from 1 to {0}.", MostCodes]);
        }

        return await EditAsync(site, section, context);
    }
}
