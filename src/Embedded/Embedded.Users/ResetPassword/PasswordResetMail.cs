using System.Globalization;
using System.Text.Encodings.Web;
using Embedded.Users.Personal;
using Embedded.Users.SignIn;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Embedded.Users.ResetPassword;

/// <summary>Sends an account the link under which it sets its password anew.</summary>
internal sealed class PasswordResetMail(
    IUserService users,
    IEmailService mail,
    ISiteService sites,
    IEnumerable<IPasswordRecoveryFormEvents> events,
    IOptions<SignInOptions> options,
    HtmlEncoder encoder,
    IStringLocalizer<PasswordResetMail> localizer,
    ILogger<PasswordResetMail> logger)
{
    /// <summary>Sends the link where there is such an account that can take it; tells whether it did. The owner of a new account hears of it by this mail.</summary>
    public async Task<bool> SendAsync(string usernameOrEmail, ResetLink link, bool isNew = false)
    {
        if (await users.GetForgotPasswordUserAsync(usernameOrEmail) is not User { Email.Length: > 0, ResetToken: { } token } user)
        {
            logger.LogInformation("A reset link was asked for an unknown or disabled account, or one without an e-mail address.");
            return false;
        }

        using var culture = CultureScope.Create(user.PreferredCulture() ?? link.Culture);
        var site = await sites.GetSiteSettingsAsync();
        var subject = isNew ? localizer["Your account at {0}", site.SiteName] : localizer["Set a new password for {0}", site.SiteName];
        var result = await mail.SendAsync(user.Email, subject, Body(user, site, link.Of(site.BaseUrl, token), isNew));
        if (!result.Succeeded)
        {
            logger.LogError("The reset link for {UserId} was not sent: {Errors}", user.UserId, string.Join(' ', result.Errors.SelectMany(pair => pair.Value).Select(error => error.Value)));
            return false;
        }

        foreach (var handler in events)
        {
            await handler.PasswordRecoveredAsync(new PasswordRecoveryContext(user));
        }

        return true;
    }

    private string Body(User user, ISite site, string address, bool isNew)
    {
        var minutes = options.Value.ResetLinkMinutes.ToString(CultureInfo.CurrentCulture);
        var reason = isNew
            ? localizer["There is an account for you at {0}, with the user name {1}. Open this link to choose your password:", site.SiteName, user.UserName]
            : localizer["Someone, most likely you, asked to set a new password for your account at {0}. Open this link to do so:", site.SiteName];
        var otherwise = isNew
            ? localizer["If the link no longer works, ask for a new one on the sign-in page, under \"Forgotten your password?\"."]
            : localizer["If it was not you, ignore this mail: your password stays as it is."];

        return $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.Name}">
            <head><meta charset="utf-8"></head>
            <body>
            <p>{Encode(localizer["Hello {0},", user.UserName])}</p>
            <p>{Encode(reason)}</p>
            <p><a href="{Encode(address)}">{Encode(address)}</a></p>
            <p>{Encode(localizer["The link works once, for {0} minutes.", minutes])}</p>
            <p>{Encode(otherwise)}</p>
            </body>
            </html>
            """;
    }

    private string Encode(string text) => encoder.Encode(text);
}
