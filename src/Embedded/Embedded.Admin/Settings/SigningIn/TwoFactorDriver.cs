using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Who needs a second step, and what makes it easier.</summary>
internal sealed class TwoFactorDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor accessor,
    IStringLocalizer<TwoFactorDriver> localizer) : SigningInDriver<TwoFactorLoginSettings>(authorization, accessor)
{
    private const int MostCodes = 20;

    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, TwoFactorLoginSettings section)
        => new(Initialize<TwoFactorLoginSettings>("TwoFactorSettings_Edit", model =>
        {
            model.RequireTwoFactorAuthentication = section.RequireTwoFactorAuthentication;
            model.AllowRememberClientTwoFactorAuthentication = section.AllowRememberClientTwoFactorAuthentication;
            model.NumberOfRecoveryCodesToGenerate = section.NumberOfRecoveryCodesToGenerate;
        }).Location("Content:3"));

    protected override async Task ApplyAsync(ISite site, TwoFactorLoginSettings section, UpdateEditorContext context)
    {
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
    }
}
