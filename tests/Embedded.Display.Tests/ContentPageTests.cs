using System.Net;
using Embedded.Display.Tests.Support;

namespace Embedded.Display.Tests;

public sealed class ContentPageTests
{
    private static readonly UriCreationOptions Options = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/tin-tuc/giao-ban", HttpStatusCode.OK)]
    [InlineData("/Contents/ContentItems/article", HttpStatusCode.OK)]
    [InlineData("/Contents/ContentItems/none", HttpStatusCode.NotFound)]
    [InlineData("/khong-co", HttpStatusCode.NotFound)]
    [InlineData("/vong", HttpStatusCode.NotFound)]
    [InlineData("/rieng", HttpStatusCode.Forbidden)]
    [InlineData("/endpoint", HttpStatusCode.OK)]
    [InlineData("/%zz", HttpStatusCode.BadRequest)]
    [InlineData("/%ff%fe", HttpStatusCode.BadRequest)]
    public async Task Each_address_has_its_status(string path, HttpStatusCode status)
    {
        await using var pages = await PageSite.StartAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(pages.Client.BaseAddress + path[1..], in Options));
        Assert.Equal(status, (await pages.Client.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(10_000)]
    public async Task A_path_too_long_is_the_askers_mistake(int length)
    {
        await using var pages = await PageSite.StartAsync();

        Assert.InRange((int)(await pages.Client.GetAsync("/" + new string('a', length), Cancel)).StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("/cu?p=2", "/tin-tuc/giao-ban?p=2")]
    [InlineData("/tin-tuc/giao-ban/", "/tin-tuc/giao-ban")]
    [InlineData("/Tin-Tuc/Giao-Ban", "/tin-tuc/giao-ban")]
    public async Task Another_spelling_or_an_old_path_moves_to_the_one_address(string path, string target)
    {
        await using var pages = await PageSite.StartAsync();

        var answer = await pages.Client.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_shows_its_item_encoded_within_the_layout()
    {
        await using var pages = await PageSite.StartAsync();

        var html = await pages.Client.GetStringAsync("/tin-tuc/giao-ban", Cancel);

        Assert.Contains("<h1>Hội nghị &lt;giao ban&gt;</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<title>Hội nghị &lt;giao ban&gt; - Liên hiệp hội</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again_and_head_sends_no_body()
    {
        await using var pages = await PageSite.StartAsync();
        var first = await pages.Client.GetAsync("/tin-tuc/giao-ban", Cancel);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/tin-tuc/giao-ban");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await pages.Client.SendAsync(again, Cancel)).StatusCode);

        using var head = new HttpRequestMessage(HttpMethod.Head, "/tin-tuc/giao-ban");
        var answer = await pages.Client.SendAsync(head, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
        Assert.Equal(first.Content.Headers.ContentLength, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Another_method_is_refused_with_the_ones_allowed()
    {
        await using var pages = await PageSite.StartAsync();

        var answer = await pages.Client.PostAsync("/tin-tuc/giao-ban", null, Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_failure_shows_a_page_without_details_and_the_api_none()
    {
        await using var pages = await PageSite.StartAsync(brokenSanitizer: true);
        foreach (var path in new[] { "/throws", "/tin-tuc/giao-ban" })
        {
            var answer = await pages.Client.GetAsync(path, Cancel);
            var html = await answer.Content.ReadAsStringAsync(Cancel);

            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains("<h1>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("secret detail", html, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
        }

        var api = await pages.Client.GetAsync("/api/throws", Cancel);
        Assert.Equal(HttpStatusCode.InternalServerError, api.StatusCode);
        Assert.Empty(await api.Content.ReadAsStringAsync(Cancel));
    }
}
