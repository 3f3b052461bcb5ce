using Embedded.Email;
using Microsoft.Extensions.Localization;
using OrchardCore.Email;

namespace Embedded.Admin.Settings.Mail;

internal sealed class MailGroup(IStringLocalizer<MailGroup> localizer) : ISettingsGroups
{
    public Task<IEnumerable<SettingsGroup>> ListAsync()
        => Task.FromResult<IEnumerable<SettingsGroup>>([new(EmailSettings.GroupId, localizer["Mail"], EmailPermissionProvider.ManageEmailSettings, "3")]);
}
