using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Embedded.Kernel.Tests.Shell;

public sealed class DocumentTests
{
    [Fact]
    public async Task Site_settings_are_saved_with_the_scope_and_shared_after_it()
    {
        await using var site = await TestSite.StartAsync();

        await site.InScopeAsync(async scope =>
        {
            var settings = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var changed = await settings.LoadSiteSettingsAsync();
            changed.SiteName = "Hội Tin học";
            changed.Put(new Section { Text = "x" });
            await settings.UpdateSiteSettingsAsync(changed);

            // The scope sees its own change, the others do not yet.
            Assert.Equal("Hội Tin học", (await settings.GetSiteSettingsAsync()).SiteName);
            await site.InScopeAsync(async other =>
                Assert.NotEqual("Hội Tin học", (await other.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
        });

        await site.InScopeAsync(async scope =>
        {
            var read = await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal("Hội Tin học", read.SiteName);
            Assert.Equal("x", read.As<Section>().Text);
        });
    }

    [Fact]
    public async Task A_scope_that_fails_keeps_nothing()
    {
        await using var site = await TestSite.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.InScopeAsync(async scope =>
        {
            var settings = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var changed = await settings.LoadSiteSettingsAsync();
            changed.SiteName = "Never";
            await settings.UpdateSiteSettingsAsync(changed);

            throw new InvalidOperationException("No.");
        }));

        await site.InScopeAsync(async scope =>
            Assert.NotEqual("Never", (await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
    }

    [Fact]
    public async Task Shared_settings_are_not_to_be_changed()
    {
        await using var site = await TestSite.StartAsync();

        await site.InScopeAsync(async scope =>
        {
            var settings = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var shared = await settings.GetSiteSettingsAsync();

            await Assert.ThrowsAsync<InvalidOperationException>(() => settings.UpdateSiteSettingsAsync(shared));
        });
    }

    internal sealed class Section
    {
        public string? Text { get; set; }
    }
}
