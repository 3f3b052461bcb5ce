using Embedded.Email;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Embedded.Admin.Settings.Mail;

/// <summary>Tries the mail server out.</summary>
[Feature("OrchardCore.Email.Smtp")]
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed class TestMailController(
    IAuthorizationService authorization,
    IEmailService mail,
    IEmailAddressValidator addresses,
    ISiteService sites,
    INotifier notifier,
    IStringLocalizer<TestMailController> texts,
    IHtmlLocalizer<TestMailController> localizer) : Controller
{
    private const int LongestAddress = 254;

    /// <summary>Sends a mail with the settings as they are stored, and tells what came of it.</summary>
    [Admin("Email/Test", "EmailTest")]
    [HttpPost]
    [ActionName("Send")]
    public async Task<IActionResult> SendAsync(string? to)
    {
        if (!await authorization.AuthorizeAsync(User, EmailPermissionProvider.ManageEmailSettings))
        {
            return Forbid();
        }

        var address = to?.Trim() ?? "";
        if (address.Length is 0 or > LongestAddress || !addresses.Validate(address))
        {
            await notifier.ErrorAsync(localizer["Enter the e-mail address that the test mail goes to, such as name@example.vn."]);
        }
        else
        {
            var site = await sites.GetSiteSettingsAsync();
            var result = await mail.SendAsync(address, texts["Test mail of {0}", site.SiteName], texts["The mail server of {0} works.", site.SiteName], isHtmlBody: false);
            if (result.Succeeded && HttpContext.RequestServices.GetRequiredService<MailState>().IsFolder)
            {
                await notifier.WarningAsync(localizer["No mail server is set up: the test mail was put into a folder on the site's machine."]);
            }
            else if (result.Succeeded)
            {
                await notifier.SuccessAsync(localizer["The test mail to {0} is sent. Look into that mailbox.", address]);
            }
            else
            {
                await notifier.ErrorAsync(localizer["The test mail was not sent. {0}", string.Join(' ', result.Errors.SelectMany(pair => pair.Value).Select(error => error.Value))]);
            }
        }

        return RedirectToAction("Index", "Admin", new { area = "OrchardCore.Settings", groupId = EmailSettings.GroupId });
    }
}
