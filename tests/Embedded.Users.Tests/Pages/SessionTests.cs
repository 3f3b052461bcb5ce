using System.Net;
using Embedded.Users.Tests.Support;
using OrchardCore.Entities;
using OrchardCore.Users.TimeZone.Models;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>Live sessions, the password and the profile of whoever is signed in.</summary>
public abstract class SessionTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task A_disabled_account_is_signed_out_at_its_next_request_and_told_why_it_must_sign_in()
    {
        var user = await AddAsync("Editor");
        using var browser = await SignedInAsync(user);

        await ChangeAsync(user, stored => stored.IsEnabled = false);

        using var answer = await browser.GetAsync("/Account/Profile");
        Assert.Contains("/Login?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Phiên làm việc đã kết thúc", await browser.ReadAsync(answer.Headers.Location.PathAndQuery), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_given_or_taken_counts_at_the_next_request()
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);
        Assert.Equal(HttpStatusCode.Forbidden, await ApiAsync(browser));

        await ChangeAsync(user, stored => stored.RoleNames.Add("Editor"));
        Assert.NotEqual(HttpStatusCode.Forbidden, await ApiAsync(browser));

        await ChangeAsync(user, stored => stored.RoleNames.Clear());
        Assert.Equal(HttpStatusCode.Forbidden, await ApiAsync(browser));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_other_session()
    {
        var user = await AddAsync();
        using var here = await SignedInAsync(user);
        using var there = await SignedInAsync(user);

        using var answer = await here.SubmitAsync("/Account/Sessions");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null(await there.WhoAsync());
        Assert.Equal(user.UserName, await here.WhoAsync());
    }

    [Fact]
    public async Task A_changed_password_works_at_once_and_ends_every_other_session()
    {
        var user = await AddAsync();
        using var here = await SignedInAsync(user);
        using var there = await SignedInAsync(user);

        using var answer = await here.SubmitAsync("/ChangePassword", Change(Password, "ruong-lua-xanh-2"));

        Assert.Equal("/ChangePasswordConfirmation", answer.Headers.Location?.OriginalString);
        Assert.Equal(user.UserName, await here.WhoAsync());
        Assert.Null(await there.WhoAsync());
        using var again = await there.SignInAsync(user.UserName, "ruong-lua-xanh-2");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Theory]
    [InlineData("sai-mat-khau", "ruong-lua-xanh-2", "Mật khẩu hiện tại không đúng")]
    [InlineData(Password, "ngan", "ít nhất 10 ký tự")]
    [InlineData(Password, "aaaaaaaaaaaa", "5 ký tự khác nhau")]
    [InlineData("", "ruong-lua-xanh-2", "Hãy nhập mật khẩu hiện tại")]
    public async Task A_new_password_that_breaks_a_rule_is_refused_with_the_rule(string current, string wanted, string message)
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);

        using var answer = await browser.SubmitAsync("/ChangePassword", Change(current, wanted));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(message, Browser.Alert(await Browser.TextAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_holds_the_name_is_too_long_or_differs_is_refused()
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);

        foreach (var (wanted, repeated, message) in new[]
        {
            (user.UserName + "-2", user.UserName + "-2", "không được chứa tên đăng nhập"),
            (new string('x', 300), new string('x', 300), "tối đa 256 ký tự"),
            ("ruong-lua-xanh-2", "ruong-lua-xanh-3", "không giống nhau"),
        })
        {
            using var answer = await browser.SubmitAsync("/ChangePassword", ("CurrentPassword", Password), ("Password", wanted), ("PasswordConfirmation", repeated));
            Assert.Contains(message, Browser.Alert(await Browser.TextAsync(answer)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_time_zone_is_kept_and_one_that_does_not_exist_is_refused()
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);

        using var saved = await browser.SubmitAsync("/Account/Profile", ("Email", user.Email!), ("TimeZoneId", "Europe/Berlin"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var refused = await browser.SubmitAsync("/Account/Profile", ("Email", user.Email!), ("TimeZoneId", "Mars/Olympus"));
        Assert.NotNull(Browser.Alert(await Browser.TextAsync(refused)));

        Assert.Equal("Europe/Berlin", (await StoredAsync(user)).As<UserTimeZone>().TimeZoneId);
    }

    [Fact]
    public async Task An_email_address_changes_only_with_the_password_and_to_a_free_address()
    {
        var user = await AddAsync();
        var other = await AddAsync();
        using var browser = await SignedInAsync(user);
        var wanted = "moi-" + user.Email;

        foreach (var (email, password) in new[] { (wanted, ""), (wanted, "sai"), (other.Email!, Password), ("khong-phai-thu", Password), ("a@b\r\nBcc: c@d", Password) })
        {
            using var refused = await browser.SubmitAsync("/Account/Profile", ("Email", email), ("CurrentPassword", password));
            Assert.NotNull(Browser.Alert(await Browser.TextAsync(refused)));
        }

        Assert.Equal(user.Email, (await StoredAsync(user)).Email);

        using var saved = await browser.SubmitAsync("/Account/Profile", ("Email", wanted), ("CurrentPassword", Password));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(wanted, (await StoredAsync(user)).Email);
        Assert.Equal(user.UserName, await browser.WhoAsync());
    }

    private static (string Name, string Value)[] Change(string current, string wanted)
        => [("CurrentPassword", current), ("Password", wanted), ("PasswordConfirmation", wanted)];

    private static async Task<HttpStatusCode> ApiAsync(Browser browser)
    {
        using var answer = await browser.GetAsync("/api/content/khong-co");

        return answer.StatusCode;
    }
}
