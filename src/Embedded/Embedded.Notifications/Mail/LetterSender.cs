using System.Globalization;
using System.Text.Encodings.Web;
using Embedded.Users.Personal;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Localization;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.Notifications.Mail;

/// <summary>Writes and sends the mail of a notification.</summary>
internal sealed class LetterSender(
    ISession session,
    IUserService users,
    IEmailService mail,
    ISiteService sites,
    ILocalizationService localization,
    IHtmlSanitizerService sanitizer,
    HtmlEncoder encoder,
    IStringLocalizer<LetterSender> localizer,
    ILogger<LetterSender> logger)
{
    public async Task SendAsync(Letter letter)
    {
        // What was undone or cancelled is told of nobody.
        if (letter.NotificationId is { } id && await session.QueryIndex<NotificationIndex>(index => index.NotificationId == id, NotificationConstants.NotificationCollection).FirstOrDefaultAsync() is null)
        {
            return;
        }

        if (await users.GetUserByUniqueIdAsync(letter.UserId) is not User { IsEnabled: true, Email: { Length: > 0 } address } user)
        {
            return;
        }

        using var culture = CultureScope.Create(user.PreferredCulture() ?? await localization.GetDefaultCultureAsync());
        var site = await sites.GetSiteSettingsAsync();
        var result = await mail.SendAsync(address, Line(letter.Subject ?? letter.Summary), Body(letter, user, site));
        if (!result.Succeeded)
        {
            logger.LogError("The notification {NotificationId} was not sent to {UserId}: {Errors}", letter.NotificationId, user.UserId, string.Join(' ', result.Errors.SelectMany(pair => pair.Value).Select(error => error.Value)));
        }
    }

    private string Body(Letter letter, User user, ISite site)
    {
        var own = string.IsNullOrWhiteSpace(site.BaseUrl) || !Uri.TryCreate(site.BaseUrl.TrimEnd('/') + "/", UriKind.Absolute, out var address) ? null : address;
        var said = letter.HtmlBody is { Length: > 0 } html ? LetterLinks.Absolute(sanitizer.Sanitize(html), letter.Asked, own) : Paragraphs(letter.TextBody ?? letter.Summary);
        var all = own ?? letter.Asked;
        var profile = all is null ? "" : $"<p><a href=\"{encoder.Encode(new Uri(all, "Account/Profile").AbsoluteUri)}\">{encoder.Encode(localizer["Choose how you are told of such things"])}</a></p>";

        return $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.Name}">
            <head><meta charset="utf-8"></head>
            <body>
            <p>{encoder.Encode(localizer["Hello {0},", user.UserName])}</p>
            {said}
            <hr>
            <p>{encoder.Encode(localizer["This mail comes from {0}.", site.SiteName])}</p>
            {profile}
            </body>
            </html>
            """;
    }

    private string Paragraphs(string text)
        => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{encoder.Encode(line)}</p>"));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
