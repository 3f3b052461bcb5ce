using System.Net;
using System.Text.RegularExpressions;
using Embedded.Users.Tests.Support;
using OrchardCore.Users.Models;
using OtpNet;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>The second factor.</summary>
public abstract partial class TwoFactorTests(PortalSite site) : AccountPageTests(site)
{
    [Fact]
    public async Task An_app_is_set_up_and_asked_for_at_the_next_sign_in()
    {
        var user = await AddAsync();
        var (key, codes) = await SetUpAsync(user);
        Assert.Equal(10, codes.Distinct().Count());

        using var browser = new Browser(Site);
        using var first = await browser.SignInAsync(user.UserName, Password, "?ReturnUrl=%2Ftin-tuc");
        var step = first.Headers.Location!.OriginalString;
        Assert.StartsWith("/LoginWithTwoFactorAuthentication?", step, StringComparison.Ordinal);
        Assert.Null(await browser.WhoAsync());

        using var wrong = await browser.SubmitAsync(step, ("Code", "000000"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.NotNull(Browser.Alert(await Browser.TextAsync(wrong)));
        Assert.Null(await browser.WhoAsync());

        using var right = await browser.SubmitAsync(step, ("Code", CodeOf(key)));
        Assert.Equal("/tin-tuc", right.Headers.Location?.OriginalString);
        Assert.Equal(user.UserName, await browser.WhoAsync());
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var user = await AddAsync();
        var (_, codes) = await SetUpAsync(user);

        Assert.Equal(user.UserName, await SignInWithAsync(codes[0].ToLowerInvariant()));
        Assert.Null(await SignInWithAsync(codes[0]));
        Assert.Null(await SignInWithAsync("KHONG-DUNG0"));
        Assert.Equal(user.UserName, await SignInWithAsync(codes[1]));

        async Task<string?> SignInWithAsync(string code)
        {
            using var browser = new Browser(Site);
            using var first = await browser.SignInAsync(user.UserName, Password);
            using var second = await browser.SubmitAsync("/LoginWithRecoveryCode", ("Code", code));

            return await browser.WhoAsync();
        }
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_as_wrong_passwords_do()
    {
        var user = await AddAsync();
        var (key, _) = await SetUpAsync(user);
        using var browser = new Browser(Site);
        using var first = await browser.SignInAsync(user.UserName, Password);
        var token = Browser.Token(await browser.ReadAsync("/LoginWithTwoFactorAuthentication"));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => browser.PostAsync("/LoginWithTwoFactorAuthentication", token, ("Code", $"00000{number}"))));
        using var right = await browser.PostAsync("/LoginWithTwoFactorAuthentication", token, ("Code", CodeOf(key)));

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Null(await browser.WhoAsync());
    }

    [Fact]
    public async Task The_second_step_is_closed_to_whoever_did_not_pass_the_first()
    {
        using var browser = new Browser(Site);
        foreach (var path in new[] { "/LoginWithTwoFactorAuthentication", "/LoginWithRecoveryCode" })
        {
            using var answer = await browser.GetAsync(path);
            Assert.StartsWith("/Login", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Turning_it_off_and_new_codes_need_a_code_of_the_app()
    {
        var user = await AddAsync();
        var (key, codes) = await SetUpAsync(user);
        using var browser = new Browser(Site);
        using var first = await browser.SignInAsync(user.UserName, Password);
        using var second = await browser.SubmitAsync("/LoginWithRecoveryCode", ("Code", codes[0]));

        foreach (var action in new[] { "/Account/TwoFactor/Disable", "/Account/TwoFactor/RecoveryCodes" })
        {
            using var refused = await browser.SubmitAsync("/Account/TwoFactor", action, ("Code", "123"));
            Assert.NotNull(Browser.Alert(await Browser.TextAsync(refused)));
        }

        using var renewed = await browser.SubmitAsync("/Account/TwoFactor", "/Account/TwoFactor/RecoveryCodes", ("Code", CodeOf(key)));
        Assert.DoesNotContain(codes[1], Codes(await Browser.TextAsync(renewed)));
        using var off = await browser.SubmitAsync("/Account/TwoFactor", "/Account/TwoFactor/Disable", ("Code", CodeOf(key)));
        Assert.False((await StoredAsync(user)).TwoFactorEnabled);
        Assert.Equal(user.UserName, await browser.WhoAsync());
    }

    [Fact]
    public async Task The_picture_shows_a_key_only_while_it_is_set_up()
    {
        var user = await AddAsync();
        using var browser = await SignedInAsync(user);
        await browser.ReadAsync("/Account/TwoFactor/AuthenticatorApp");
        using var picture = await browser.GetAsync("/Account/TwoFactor/QrCode");
        Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType?.MediaType);
        Assert.True(picture.Headers.CacheControl?.NoStore);

        await ChangeAsync(user, stored => stored.TwoFactorEnabled = true);
        using var hidden = await browser.GetAsync("/Account/TwoFactor/QrCode");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task Keys_and_codes_are_not_readable_in_the_database()
    {
        var user = await AddAsync();
        var (key, codes) = await SetUpAsync(user);

        var values = string.Join(' ', (await StoredAsync(user)).UserTokens.Select(token => token.Value));

        Assert.DoesNotContain(key, values, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(codes[0], values, StringComparison.Ordinal);
    }

    private async Task<(string Key, string[] Codes)> SetUpAsync(User user)
    {
        using var browser = await SignedInAsync(user);
        var page = await browser.ReadAsync("/Account/TwoFactor/AuthenticatorApp");
        var key = Key().Match(page).Groups[1].Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        using var done = await browser.SubmitAsync("/Account/TwoFactor/AuthenticatorApp", ("Code", CodeOf(key)));

        return (key, Codes(await Browser.TextAsync(done)));
    }

    private static string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key.ToUpperInvariant())).ComputeTotp();

    private static string[] Codes(string page) => [.. Code().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<code class=\"key\">([^<]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)<")]
    private static partial Regex Code();
}
