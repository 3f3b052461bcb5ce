using System.Net;
using Embedded.Users.Tests.Support;
using Portal.TestSupport;

namespace Embedded.Users.Tests.Pages;

/// <summary>How often an address may try, and what happens without a mail server.</summary>
public sealed class StrictSiteTests(StrictSite site) : IClassFixture<StrictSite>
{
    [Fact]
    public async Task Mail_waits_in_a_folder_and_too_many_attempts_of_any_kind_are_turned_away()
    {
        using var browser = new Browser(site);
        using var asked = await browser.SubmitAsync("/ForgotPassword", ("UsernameOrEmail", AutoSetupSettings.AdminUserName));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        while (!Directory.Exists(site.MailFolder) || Directory.GetFiles(site.MailFolder, "*.eml").Length == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        for (var attempt = 1; attempt < StrictSite.AttemptsPerMinute; attempt++)
        {
            using var answer = await browser.SignInAsync($"ten{attempt}", "sai");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        foreach (var path in new[] { "/Login", "/ForgotPassword", "/ResetPassword" })
        {
            using var refused = await browser.SubmitAsync(path, ("UserName", "ten"));
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.True(refused.Headers.Contains("Retry-After"));
        }
    }

    [Fact]
    public async Task Keys_stay_with_the_site_so_that_a_restart_signs_nobody_out()
    {
        using var browser = new Browser(site);
        await browser.ReadAsync("/Login");

        Assert.NotEmpty(Directory.GetFiles(site.KeyFolder, "key-*.xml"));
    }
}
