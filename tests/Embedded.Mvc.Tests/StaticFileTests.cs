using System.Net;
using System.Net.Http.Headers;
using Embedded.Mvc.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Mvc.Tests;

public sealed class StaticFileTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Style = "/Samples.Bulletin/Styles/bulletin.css";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_text_is_compressed_with_a_validator_of_its_own(string encoding)
    {
        var plain = await site.Client.GetAsync(Style, Cancel);
        var small = await GetAsync(Style, request => request.Headers.AcceptEncoding.ParseAdd(encoding));

        Assert.Equal([encoding], small.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", plain.Headers.Vary);
        Assert.NotEqual(plain.Headers.ETag, small.Headers.ETag);
        Assert.True(small.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);

        var unchanged = await GetAsync(Style, request =>
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            request.Headers.IfNoneMatch.Add(small.Headers.ETag!);
        });
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task An_encoding_refused_or_unreadable_is_not_sent()
    {
        Assert.Empty((await GetAsync(Style, request => request.Headers.AcceptEncoding.ParseAdd("br;q=0"))).Content.Headers.ContentEncoding);
        Assert.Empty((await GetAsync(Style, request => request.Headers.TryAddWithoutValidation("Accept-Encoding", ";;q=="))).Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        var part = await GetAsync(Style, request => request.Headers.Range = new RangeHeaderValue(0, 8));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(".notice-1", await part.Content.ReadAsStringAsync(Cancel));

        var none = await GetAsync(Style, request => request.Headers.Range = new RangeHeaderValue(1_000_000, 1_000_001));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, none.StatusCode);
    }

    [Theory]
    [InlineData("Images/seal.svg", "image/svg+xml")]
    [InlineData("Images/site.webmanifest", "application/manifest+json")]
    [InlineData("Scripts/bulletin.js", "text/javascript")]
    public async Task A_file_says_what_it_is(string file, string type) =>
        Assert.Equal(type, (await site.Client.GetAsync("/Samples.Bulletin/" + file, Cancel)).Content.Headers.ContentType!.MediaType);

    [Fact]
    public async Task Only_the_version_of_this_content_is_kept_for_ever()
    {
        var address = string.Empty;
        await site.InScopeAsync(services =>
        {
            address = services.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(PathString.Empty, Style);

            return Task.CompletedTask;
        });
        var isLive = typeof(Samples.Bulletin.Startup).Assembly.GetCustomAttributesData().Any(data => data.ConstructorArguments is [{ Value: "Embedded.ModuleDirectory" }, ..]);

        Assert.Equal(isLive ? "no-cache" : "public, max-age=31536000, immutable", (await site.Client.GetAsync(address, Cancel)).Headers.CacheControl!.ToString());
        Assert.DoesNotContain((await site.Client.GetAsync(Style + "?v=other", Cancel)).Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage> configure)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        configure(request);

        return await site.Client.SendAsync(request, Cancel);
    }
}
