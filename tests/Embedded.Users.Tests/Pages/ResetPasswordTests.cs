using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>Setting a forgotten password anew.</summary>
public abstract partial class ResetPasswordTests(PortalSite site) : AccountPageTests(site)
{
    private const string NewPassword = "ruong-lua-xanh-2";

    [Fact]
    public async Task A_link_by_mail_sets_the_password_once_and_ends_every_session()
    {
        var user = await AddAsync();
        using var elsewhere = await SignedInAsync(user);
        using var browser = new Browser(Site);

        var code = await AskAsync(browser, user);
        using var done = await ResetAsync(browser, code, user.UserName);
        Assert.Equal("/ResetPasswordConfirmation", done.Headers.Location?.OriginalString);
        Assert.Null(await elsewhere.WhoAsync());
        using var signedIn = await browser.SignInAsync(user.UserName, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);

        using var again = await ResetAsync(new Browser(Site), code, user.UserName);
        Assert.Contains("không còn hiệu lực", Browser.Alert(await Browser.TextAsync(again)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mail_is_in_Vietnamese_and_names_the_site_and_the_account()
    {
        var user = await AddAsync();
        using var browser = new Browser(Site);

        await AskAsync(browser, user);
        var mail = await Mailbox.ReceiveAsync(user.Email!, Cancellation);

        Assert.Equal($"Đặt mật khẩu mới cho {AutoSetupSettings.SiteName}", mail.Subject);
        Assert.Contains(user.UserName, WebUtility.HtmlDecode(mail.HtmlBody), StringComparison.Ordinal);
        Assert.Equal("cong@example.org", Assert.Single(mail.From.Mailboxes).Address);
    }

    [Fact]
    public async Task The_answer_is_the_same_for_an_account_that_does_not_exist()
    {
        var user = await AddAsync();
        var disabled = await AddAsync();
        await ChangeAsync(disabled, stored => stored.IsEnabled = false);
        using var browser = new Browser(Site);

        var answers = new HashSet<string?>();
        foreach (var name in new[] { disabled.UserName, "khong-co@example.org", user.Email! })
        {
            using var answer = await browser.SubmitAsync("/ForgotPassword", ("UsernameOrEmail", name));
            answers.Add($"{answer.StatusCode} {answer.Headers.Location}");
        }

        Assert.Equal("Found /ForgotPasswordConfirmation", Assert.Single(answers));

        // The account that exists was asked for last: once its mail is here, the others' would be too.
        await Mailbox.ReceiveAsync(user.Email!, Cancellation);
        Assert.False(Mailbox.Has(disabled.Email!));
    }

    [Fact]
    public async Task A_link_that_expired_was_cut_or_belongs_to_another_account_is_refused()
    {
        var user = await AddAsync();
        var other = await AddAsync();
        using var browser = new Browser(Site);
        var code = await AskAsync(browser, user);

        foreach (var (used, name) in new[] { (await ExpiredCodeAsync(user), user.UserName), (code[..^7], user.UserName), ("%%%", user.UserName), ("", user.UserName), (code, other.UserName), (code, "khong-co") })
        {
            using var answer = await ResetAsync(browser, used, name);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("không còn hiệu lực", Browser.Alert(await Browser.TextAsync(answer)), StringComparison.Ordinal);
        }

        using var done = await ResetAsync(browser, code, user.Email!);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task A_new_link_unlocks_an_account_that_guesses_of_others_locked()
    {
        var user = await AddAsync();
        await ChangeAsync(user, stored => stored.LockoutEndUtc = DateTime.UtcNow.AddHours(1));
        using var browser = new Browser(Site);

        using var done = await ResetAsync(browser, await AskAsync(browser, user), user.UserName);
        using var signedIn = await browser.SignInAsync(user.UserName, NewPassword);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    private static async Task<HttpResponseMessage> ResetAsync(Browser browser, string code, string name)
        => await browser.SubmitAsync("/ResetPassword?code=" + Uri.EscapeDataString(code), "/ResetPassword", ("Code", code), ("UsernameOrEmail", name), ("Password", NewPassword), ("PasswordConfirmation", NewPassword));

    private async Task<string> AskAsync(Browser browser, User user)
    {
        using var asked = await browser.SubmitAsync("/ForgotPassword", ("UsernameOrEmail", user.Email!));
        var mail = await Mailbox.ReceiveAsync(user.Email!, Cancellation);
        var link = new Uri(Link().Match(WebUtility.HtmlDecode(mail.HtmlBody)!).Groups[1].Value);
        Assert.Equal(Site.Address.Authority, link.Authority);

        return QueryHelpers.ParseQuery(link.Query)["code"].ToString();
    }

    /// <summary>A token of this site's own keys, as one made two hours ago would be.</summary>
    private async Task<string> ExpiredCodeAsync(User user)
    {
        var stamp = (await StoredAsync(user)).SecurityStamp;
        byte[] token = [];
        await Site.UsingScopeAsync(services =>
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream, new UTF8Encoding(false, true));
            writer.Write(DateTimeOffset.UtcNow.AddHours(-2).UtcTicks);
            writer.Write(user.UserId);
            writer.Write("ResetPassword");
            writer.Write(stamp!);
            writer.Flush();
            token = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("PasswordReset").Protect(stream.ToArray());
            return Task.CompletedTask;
        });

        return WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(Convert.ToBase64String(token)));
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
