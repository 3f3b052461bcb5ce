using Embedded.Notifications.Mail;
using Embedded.Users.Forms;
using Embedded.Users.Personal;
using Embedded.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;

namespace Embedded.Notifications.Preferences;

/// <summary>Whether notifications come by mail too; in the admin they are always there.</summary>
internal sealed class MailSetting(IStringLocalizer<MailSetting> localizer) : IPersonalSetting
{
    private const string AdminAlone = "admin";

    public Task<SelectField?> BuildAsync(User user)
    {
        var isOut = IsOut(user.As<UserNotificationPreferencesPart>());

        return Task.FromResult<SelectField?>(new SelectField(
            nameof(ProfileModel.Notifications),
            localizer["Notifications"],
            [
                new SelectListItem(localizer["In the administration and by mail"], string.Empty, !isOut),
                new SelectListItem(localizer["Only in the administration"], AdminAlone, isOut),
            ]));
    }

    public Task<bool> UpdateAsync(User user, ProfileModel model)
    {
        var wantsOut = model.Notifications == AdminAlone;
        if (!wantsOut && !string.IsNullOrEmpty(model.Notifications))
        {
            return Task.FromResult(false);
        }

        if (wantsOut != IsOut(user.As<UserNotificationPreferencesPart>()))
        {
            user.Alter<UserNotificationPreferencesPart>(part => part.Optout = wantsOut
                ? [.. part.Optout, EmailNotificationProvider.Name]
                : [.. part.Optout.Where(method => !string.Equals(method, EmailNotificationProvider.Name, StringComparison.OrdinalIgnoreCase))]);
        }

        return Task.FromResult(true);
    }

    private static bool IsOut(UserNotificationPreferencesPart part) => part.Optout.Contains(EmailNotificationProvider.Name, StringComparer.OrdinalIgnoreCase);
}
