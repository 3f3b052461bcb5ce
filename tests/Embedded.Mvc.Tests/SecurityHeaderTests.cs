using Embedded.Mvc.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Security.Settings;
using OrchardCore.Settings;

namespace Embedded.Mvc.Tests;

public sealed class SecurityHeaderTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Strict =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/thong-bao-moi")]
    [InlineData("/khong-co")]
    [InlineData("/Samples.Bulletin/Styles/bulletin.css")]
    public async Task Every_answer_says_what_the_page_may_do(string path)
    {
        var headers = (await site.Client.GetAsync(path, Cancel)).Headers;

        Assert.Equal(Strict, headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("camera=()", headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_sites_own_policy_takes_the_place_of_the_default()
    {
        await site.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.Put(new SecuritySettings { ContentSecurityPolicy = new() { ["default-src"] = "'self'", ["frame-src"] = "https://video.example" } });
            await sites.UpdateSiteSettingsAsync(settings);
        });
        await site.EnableAsync("OrchardCore.Security");

        var headers = (await site.Client.GetAsync("/thong-bao-moi", Cancel)).Headers;
        Assert.Equal("default-src 'self'; frame-src https://video.example", headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());

        await site.DisableAsync("OrchardCore.Security");
    }
}
