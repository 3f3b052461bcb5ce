using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Embedded.Admin.Settings.SigningIn;

/// <summary>Whether people change their own mail address.</summary>
internal sealed class ChangeEmailDriver(IAuthorizationService authorization, IHttpContextAccessor accessor) : SigningInDriver<ChangeEmailSettings>(authorization, accessor)
{
    protected override ValueTask<IDisplayResult> ShowAsync(ISite site, ChangeEmailSettings section)
        => new(Initialize<ChangeEmailSettings>("ChangeEmailSettings_Edit", model => model.AllowChangeEmail = section.AllowChangeEmail).Location("Content:2"));

    protected override Task ApplyAsync(ISite site, ChangeEmailSettings section, UpdateEditorContext context)
    {
        section.AllowChangeEmail = false;

        return context.Updater.TryUpdateModelAsync(section, Prefix, model => model.AllowChangeEmail);
    }
}
