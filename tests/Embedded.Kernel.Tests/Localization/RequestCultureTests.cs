using Embedded.Kernel.Tests.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Embedded.Kernel.Tests.Localization;

/// <summary>In which language a site answers, and whose translation wins.</summary>
public sealed class RequestCultureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "vi")]
    [InlineData("en", null, "en")]
    [InlineData("en-GB,en;q=0.9,vi;q=0.1", null, "en")]
    [InlineData("fr", null, "vi")]
    [InlineData("not a language;;q=x", null, "vi")]
    [InlineData("vi", "c=en|uic=en", "en")]
    [InlineData("en", "c=fr|uic=fr", "en")]
    [InlineData("en", "nonsense", "en")]
    public async Task The_cookie_comes_before_the_browser_and_Vietnamese_is_the_default(string? accepted, string? cookie, string culture)
    {
        await using var site = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/culture");
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", ".AspNetCore.Culture=" + Uri.EscapeDataString(cookie));
        }

        using var answer = await site.Client.SendAsync(request, Cancellation);

        Assert.StartsWith(culture + ": ", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tenants_own_translation_wins_over_the_sites()
    {
        await using var site = await StartAsync(folder =>
        {
            Write(Path.Combine(folder, "Localization"), "Chào từ trang");
            Write(Path.Combine(folder, "App_Data", "Sites", "Default", "Localization"), "Chào từ đơn vị");
        });

        Assert.Equal("vi: Chào từ đơn vị", await site.Client.GetStringAsync("/culture", Cancellation));
    }

    [Fact]
    public async Task The_sites_translation_is_read_where_the_tenant_has_none()
    {
        await using var site = await StartAsync(folder => Write(Path.Combine(folder, "Localization"), "Chào từ trang"));

        Assert.Equal("vi: Chào từ trang", await site.Client.GetStringAsync("/culture", Cancellation));
    }

    private static void Write(string folder, string hello)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "vi.po"), $"msgid \"Hello\"\nmsgstr \"{hello}\"\n");
    }

    private static async Task<TestSite> StartAsync(Action<string>? prepare = null)
    {
        var folder = TestSite.NewFolder();
        prepare?.Invoke(folder);
        var site = await TestSite.StartAsync(folder);
        await site.EnableAsync("OrchardCore.Localization");
        await site.InScopeAsync(async scope =>
        {
            var sites = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.Put(new LocalizationSettings { DefaultCulture = "vi", SupportedCultures = ["vi", "en"] });
            await sites.UpdateSiteSettingsAsync(settings);
        });

        return site;
    }
}
