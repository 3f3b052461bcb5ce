using System.Net;
using System.Net.Http.Headers;
using Embedded.Media.Tests.Support;

namespace Embedded.Media.Tests.Files;

public class MediaFileTests(MediaSiteFixture fixture) : IClassFixture<MediaSiteFixture>
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 1_000).Select(i => (byte)i)];

    private MediaSite Site => fixture.Site;

    [Fact]
    public async Task A_file_is_served_with_its_type_and_validators()
    {
        Site.Put("Văn bản/kế hoạch 2026.pdf", Content);

        using var answer = await Site.GetAsync("/media/V%C4%83n%20b%E1%BA%A3n/k%E1%BA%BF%20ho%E1%BA%A1ch%202026.pdf");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotNull(answer.Headers.ETag);
        Assert.NotNull(answer.Content.Headers.LastModified);
        Assert.Equal("bytes", answer.Headers.AcceptRanges.Single());
        Assert.Equal(Content, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_known_file_is_not_sent_again()
    {
        Site.Put("known.pdf", Content);
        using var first = await Site.GetAsync("/media/known.pdf");

        using var byTag = await Site.GetAsync("/media/known.pdf", ("If-None-Match", first.Headers.ETag!.ToString()));
        using var byTime = await Site.GetAsync("/media/known.pdf", ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("R")));
        using var changed = await Site.GetAsync("/media/known.pdf", ("If-None-Match", "\"another\""));

        Assert.Equal(HttpStatusCode.NotModified, byTag.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, byTime.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [InlineData("bytes=0-9", 206, "bytes 0-9/1000", 10)]
    [InlineData("bytes=990-", 206, "bytes 990-999/1000", 10)]
    [InlineData("bytes=-5", 206, "bytes 995-999/1000", 5)]
    [InlineData("bytes=1000-", 416, "bytes */1000", 0)]
    public async Task A_part_is_served_alone(string range, int status, string contentRange, int length)
    {
        Site.Put("clip.mp4", Content);

        using var answer = await Site.GetAsync("/media/clip.mp4", ("Range", range));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(contentRange, answer.Content.Headers.ContentRange!.ToString());
        Assert.Equal(length, (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        Site.Put("head.pdf", Content);
        using var request = new HttpRequestMessage(HttpMethod.Head, "/media/head.pdf");

        using var answer = await Site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(Content.Length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Only_the_right_version_keeps_for_good()
    {
        var file = Site.Put("logo.png", Pictures.Png(8, 8));
        var address = await Site.RenderAsync("{{ 'logo.png' | asset_url | append_version }}");
        Assert.StartsWith("/media/logo.png?v=", address, StringComparison.Ordinal);

        using var right = await Site.GetAsync(address);
        using var wrong = await Site.GetAsync("/media/logo.png?v=1");
        using var plain = await Site.GetAsync("/media/logo.png");
        await File.WriteAllBytesAsync(file, Pictures.Png(9, 9), TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(5));
        using var outdated = await Site.GetAsync(address);

        Assert.Contains("immutable", right.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.All([wrong, plain, outdated], answer => Assert.DoesNotContain("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal));
        Assert.Equal(TimeSpan.FromDays(30), plain.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task A_drawing_runs_nothing()
    {
        Site.Put("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray());

        using var answer = await Site.GetAsync("/media/drawing.svg?width=240");

        Assert.Equal(new MediaTypeHeaderValue("image/svg+xml"), answer.Content.Headers.ContentType);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/../Default/appsettings.json")]
    [InlineData("/media/..%2f..%2fOrchardCore.db")]
    [InlineData("/media/%2e%2e/%2e%2e/OrchardCore.db")]
    [InlineData("/media/..%5c..%5cOrchardCore.db")]
    [InlineData("/media/a%5cb.png")]
    [InlineData("/media/a%00.png")]
    [InlineData("/media/a%0a.png")]
    [InlineData("/media/.hidden.png")]
    [InlineData("/media/.git/config.png")]
    [InlineData("/media/visible.png.")]
    [InlineData("/media/visible.png%20")]
    [InlineData("/media/visible.png:stream")]
    [InlineData("/media//visible.png")]
    [InlineData("/media/")]
    [InlineData("/media")]
    [InlineData("/media/notes.config")]
    public async Task A_hostile_name_finds_nothing(string target)
    {
        Site.Put("visible.png", Content);
        Site.Put(".hidden.png", Content);
        Site.Put(".git/config.png", Content);
        Site.Put("notes.config", Content);

        var answer = await Site.SendRawAsync(target);

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("/tmp", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_over_long_name_finds_nothing()
    {
        foreach (var path in new[] { new string('a', 300) + ".png", string.Concat(Enumerable.Repeat("b/", 3_000)) + "c.png" })
        {
            using var answer = await Site.GetAsync("/media/" + path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_missing_file_is_refused_shortly_and_may_appear_later()
    {
        using var answer = await Site.GetAsync("/media/nothing.png");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Files_are_only_read()
    {
        using var answer = await Site.Client.PostAsync(new Uri("/media/known.pdf", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }
}
