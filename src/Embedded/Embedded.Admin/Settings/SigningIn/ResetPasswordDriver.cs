using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Whether forgotten passwords are set anew by mail.</summary>
internal sealed class ResetPasswordDriver(IAuthorizationService authorization, IHttpContextAccessor accessor) : SigningInDriver<ResetPasswordSettings>(authorization, accessor)
{
    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, ResetPasswordSettings section)
        => new(Initialize<ResetPasswordSettings>("ResetPasswordSettings_Edit", model => model.AllowResetPassword = section.AllowResetPassword).Location("Content:1"));

    protected override Task ApplyAsync(ISite site, ResetPasswordSettings section, UpdateEditorContext context)
    {
        section.AllowResetPassword = false;

        return context.Updater.TryUpdateModelAsync(section, Prefix, model => model.AllowResetPassword);
    }
}
