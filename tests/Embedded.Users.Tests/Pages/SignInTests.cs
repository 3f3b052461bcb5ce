using System.Net;
using Embedded.Users.Tests.Support;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>Signing in and out.</summary>
public abstract class SignInTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task A_visitor_signs_in_with_a_name_or_an_email_and_signs_out()
    {
        var user = await AddAsync();
        foreach (var name in new[] { user.UserName, user.Email!.ToUpperInvariant() })
        {
            using var browser = new Browser(Site);

            using var answer = await browser.SignInAsync(name, Password, "?ReturnUrl=%2Ftin-tuc%3Ftrang%3D2");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/tin-tuc?trang=2", answer.Headers.Location!.OriginalString);
            Assert.Equal(user.UserName, await browser.WhoAsync());

            var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("orchauth_Default=", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);

            using var gone = await browser.SubmitAsync("/Account/Sessions", "/Users/LogOff");
            Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
            Assert.Null(await browser.WhoAsync());
        }
    }

    [Fact]
    public async Task A_session_that_should_be_remembered_outlives_the_browser()
    {
        var user = await AddAsync();
        using var browser = new Browser(Site);

        using var answer = await browser.SubmitAsync("/Login", ("UserName", user.UserName), ("Password", Password), ("RememberMe", "true"));

        Assert.Contains("expires", answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("orchauth_Default=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_cookie_never_travels_in_the_clear_from_another_host()
    {
        using var browser = new Browser(Site);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Login");
        request.Headers.Host = "portal.example.org";

        using var answer = await browser.Client.SendAsync(request, Cancellation);

        Assert.Contains("; secure", answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("orchantiforgery_", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(Browser.Alert(await Browser.TextAsync(answer)));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/Logout")]
    [InlineData("")]
    public async Task A_return_address_elsewhere_leads_home(string url)
    {
        var user = await AddAsync();
        using var browser = new Browser(Site);

        using var answer = await browser.SignInAsync(user.UserName, Password, "?ReturnUrl=" + Uri.EscapeDataString(url));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_failure_says_the_same_whatever_the_reason()
    {
        var user = await AddAsync();
        var disabled = await AddAsync();
        await ChangeAsync(disabled, stored => stored.IsEnabled = false);
        using var browser = new Browser(Site);

        var messages = new HashSet<string?>();
        foreach (var (name, password) in new[] { (user.UserName, "sai"), ("khong-co", "sai"), (disabled.UserName, Password), ("", ""), (user.UserName, new string('x', 5000)), (new string('n', 3000), Password) })
        {
            using var answer = await browser.SignInAsync(name, password);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            messages.Add(Browser.Alert(await Browser.TextAsync(answer)));
        }

        Assert.NotNull(Assert.Single(messages));
        Assert.Null(await browser.WhoAsync());
    }

    [Fact]
    public async Task Five_failures_lock_the_account_even_when_they_come_at_once()
    {
        var user = await AddAsync();
        using var browser = new Browser(Site);
        var token = Browser.Token(await browser.ReadAsync("/Login"));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.PostAsync("/Login", token, ("UserName", user.UserName), ("Password", "sai"))));

        using var locked = await browser.SignInAsync(user.UserName, Password);
        Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
        Assert.True((await StoredAsync(user)).LockoutEndUtc > DateTime.UtcNow);
    }

    [Theory]
    [InlineData("/Login")]
    [InlineData("/Logout")]
    [InlineData("/Users/LogOff")]
    [InlineData("/ForgotPassword")]
    [InlineData("/ResetPassword")]
    [InlineData("/ChangePassword")]
    [InlineData("/Account/Profile")]
    [InlineData("/Account/Sessions")]
    [InlineData("/Account/TwoFactor/AuthenticatorApp")]
    [InlineData("/Account/TwoFactor/Disable")]
    [InlineData("/Account/TwoFactor/RecoveryCodes")]
    public async Task A_form_that_this_site_did_not_give_out_is_refused(string path)
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);

        foreach (var token in new[] { null, "forged" })
        {
            using var answer = await browser.PostAsync(path, token, ("UserName", user.UserName), ("Password", Password));

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("Biểu mẫu đã hết hạn", await Browser.TextAsync(answer), StringComparison.Ordinal);
        }

        Assert.Equal(user.UserName, await browser.WhoAsync());
    }

    [Fact]
    public async Task What_was_typed_comes_back_encoded_and_the_password_never()
    {
        using var browser = new Browser(Site);

        using var answer = await browser.SignInAsync("\"><script>alert(1)</script>", "bi-mat-cua-toi");
        var html = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bi-mat-cua-toi", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_needs_an_account_leads_to_sign_in_and_back()
    {
        using var browser = new Browser(Site);

        using var answer = await browser.GetAsync("/Account/Profile");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/Login?ReturnUrl=%2FAccount%2FProfile", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_of_an_ended_session_by_a_status()
    {
        using var browser = new Browser(Site);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Account/Profile");
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");

        using var answer = await browser.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/Login")]
    [InlineData("/ForgotPassword")]
    [InlineData("/ResetPassword?code=abc")]
    public async Task No_cache_keeps_an_account_page(string path)
    {
        using var browser = new Browser(Site);

        using var answer = await browser.GetAsync(path);

        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_form_of_more_than_a_thousand_fields_is_refused()
    {
        using var browser = new Browser(Site);
        var fields = Enumerable.Range(0, 1100).Select(number => ("UserName", $"{number}")).ToArray();

        using var answer = await browser.SubmitAsync("/Login", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
