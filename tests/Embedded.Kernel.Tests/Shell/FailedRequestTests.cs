using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace Embedded.Kernel.Tests.Shell;

/// <summary>A request that fails keeps nothing of what it changed, whoever turns its failure into an answer.</summary>
public sealed class FailedRequestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/save-and-fail")]
    [InlineData("/save-outside")]
    public async Task What_a_failed_request_changed_is_taken_back(string path)
    {
        await using var site = await TestSite.StartAsync();
        await site.EnableAsync("Tests.ErrorPage");

        using var answer = await site.Client.PostAsync(new Uri(path, UriKind.Relative), null, Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        await site.InScopeAsync(async scope =>
            Assert.NotEqual("Half", (await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
    }
}
