using System.Net;
using System.Text.RegularExpressions;
using Embedded.Users.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>What the site's settings change about accounts, and what accounts choose for themselves.</summary>
public sealed partial class SettingsTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Password = "con-bo-gam-co-1";

    [Fact]
    public async Task A_language_that_the_site_has_is_chosen_and_kept()
    {
        await SetAsync("""{ "LocalizationSettings": { "DefaultCulture": "vi", "SupportedCultures": [ "vi", "en" ], "FallBackToParentCulture": true } }""");
        using var browser = await SignedInAsync();
        var page = await browser.ReadAsync("/Account/Profile");
        Assert.Contains("Hồ sơ của bạn", page, StringComparison.Ordinal);
        var email = Email().Match(page).Groups[1].Value;

        using var saved = await browser.SubmitAsync("/Account/Profile", ("Email", email), ("Culture", "en"));
        using var refused = await browser.SubmitAsync("/Account/Profile", ("Email", email), ("Culture", "fr"));

        Assert.NotNull(Browser.Alert(await Browser.TextAsync(refused)));
        Assert.Contains("Your profile", await browser.ReadAsync("/Account/Profile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_needs_a_second_factor_sets_it_up_before_anything_else()
    {
        await SetAsync("""{ "RoleLoginSettings": { "RequireTwoFactorAuthenticationForSpecificRoles": true, "Roles": [ "Moderator" ] } }""");
        using var moderator = await SignedInAsync("Moderator");
        using var author = await SignedInAsync("Author");

        using var led = await moderator.GetAsync("/rss");
        using var free = await author.GetAsync("/rss");

        Assert.Equal("/Account/TwoFactor/AuthenticatorApp", led.Headers.Location?.OriginalString);
        Assert.Contains("phải dùng đăng nhập hai bước", await moderator.ReadAsync("/Account/TwoFactor/AuthenticatorApp"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    [Fact]
    public async Task Pages_that_the_settings_close_are_not_found()
    {
        await SetAsync("""{ "ResetPasswordSettings": { "AllowResetPassword": false }, "ChangeEmailSettings": { "AllowChangeEmail": false } }""");
        using var visitor = new Browser(site);
        using var member = await SignedInAsync();

        using var closed = await visitor.GetAsync("/ForgotPassword");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.DoesNotContain("ForgotPassword", await visitor.ReadAsync("/Login"), StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Email\"", await member.ReadAsync("/Account/Profile"), StringComparison.Ordinal);

        await SetAsync("""{ "ResetPasswordSettings": { "AllowResetPassword": true }, "ChangeEmailSettings": { "AllowChangeEmail": true } }""");
    }

    private async Task SetAsync(string settings)
    {
        await site.RunTextAsync($$"""{ "name": "Settings", "steps": [ { "name": "settings", {{settings.Trim()[1..^1]}} } ] }""");
        await site.UsingScopeAsync(services => services.GetRequiredService<IShellHost>().ReleaseShellContextAsync(services.GetRequiredService<ShellSettings>()));
    }

    private async Task<Browser> SignedInAsync(params string[] roles)
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(async services => await services.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = name + "@example.org", RoleNames = [.. roles] }, Password, (_, message) => Assert.Fail(message)));
        var browser = new Browser(site);
        using var answer = await browser.SignInAsync(name, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        return browser;
    }

    [GeneratedRegex("name=\"Email\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Email();
}
