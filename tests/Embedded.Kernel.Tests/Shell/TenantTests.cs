using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace Embedded.Kernel.Tests.Shell;

public sealed class TenantTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tenants_endpoints_answer_with_security_headers()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.Client.GetAsync("/hello", Cancellation);

        Assert.Equal("hello", await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_404_and_what_fails_is_500_without_detail()
    {
        await using var site = await TestSite.StartAsync();

        using var missing = await site.Client.GetAsync("/nothing-here", Cancellation);
        using var failed = await site.Client.GetAsync("/fail", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.DoesNotContain("secret detail", await failed.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feature_that_is_switched_changes_the_pipeline()
    {
        await using var site = await TestSite.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/switched", Cancellation)).StatusCode);

        await site.EnableAsync("Tests.Switched");

        Assert.Equal("on", await site.Client.GetStringAsync("/switched", Cancellation));
        Assert.Equal("on", await site.Client.GetStringAsync("/requiring", Cancellation));

        // Tests.Switched goes with what it depends on.
        await site.InScopeAsync(async scope =>
        {
            var features = scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
            var enabled = (await features.GetEnabledFeaturesAsync()).ToList();
            Assert.Contains(enabled, feature => feature.Id == "Tests.Switched");
            await features.DisableFeaturesAsync(enabled.Where(feature => feature.Id == "Tests.Base"), force: true);
        });

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/switched", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_startup_waits_for_the_features_it_requires()
    {
        await using var site = await TestSite.StartAsync();
        await site.EnableAsync("Tests.Base");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/requiring", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Enabled_features_are_remembered()
    {
        var folder = TestSite.NewFolder();

        await using (var site = await TestSite.StartAsync(folder))
        {
            await site.EnableAsync("Tests.Switched");
        }

        await using (var site = await TestSite.StartAsync(folder))
        {
            Assert.Equal("on", await site.Client.GetStringAsync("/switched", Cancellation));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_unknown_feature_is_refused_by_name()
    {
        await using var site = await TestSite.StartAsync();

        var unknown = await Assert.ThrowsAsync<InvalidOperationException>(() => site.EnableAsync("Tests.Nowhere"));
        var orphan = await Assert.ThrowsAsync<InvalidOperationException>(() => site.EnableAsync("Tests.Orphan"));

        Assert.Contains("Tests.Nowhere", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("'Tests.Orphan' depends on the unknown feature 'Tests.Missing'", orphan.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuild_does_not_drop_the_request_in_flight()
    {
        await using var site = await TestSite.StartAsync();
        Guarded? old = null;
        await site.InScopeAsync(scope =>
        {
            old = scope.ServiceProvider.GetRequiredService<Guarded>();

            return Task.CompletedTask;
        });

        var slow = site.Client.GetStringAsync("/wait", Cancellation);
        await old!.Entered.Task.WaitAsync(_patience, Cancellation);
        await site.EnableAsync("Tests.Switched");

        // The new container serves while the old one still works.
        Assert.Equal("on", await site.Client.GetStringAsync("/switched", Cancellation));
        Assert.False(old.Gone.Task.IsCompleted);

        old.Free.SetResult();

        Assert.Equal("done", await slow.WaitAsync(_patience, Cancellation));
        await old.Gone.Task.WaitAsync(_patience, Cancellation);
    }

    [Fact]
    public async Task A_tenant_that_is_initialising_is_not_served()
    {
        await using var site = await TestSite.StartAsync(configure: settings => settings.AsInitializing());

        using var response = await site.Client.GetAsync("/hello", Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Health_is_answered_where_the_feature_is_enabled()
    {
        await using var site = await TestSite.StartAsync();
        await site.EnableAsync("OrchardCore.HealthChecks");

        Assert.Equal("Healthy", await site.Client.GetStringAsync("/health/live", Cancellation));
    }
}
