using System.Net;
using System.Net.Sockets;
using System.Text;
using Embedded.StaticFiles;

namespace Embedded.Kernel.Tests.Shell;

public sealed class ModuleFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_modules_file_is_served_with_an_etag()
    {
        await using var site = await TestSite.StartAsync();

        using var response = await site.Client.GetAsync("/Embedded.Kernel.Tests/site.css", Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("color: black", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/Embedded.Kernel.Tests/site.css");
        request.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var second = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/Embedded.Kernel.Tests/../Embedded.Kernel.Tests.csproj")]
    [InlineData("/Embedded.Kernel.Tests/%2e%2e/Manifest.cs")]
    [InlineData("/Embedded.Kernel.Tests/..%2fManifest.cs")]
    [InlineData("/Embedded.Kernel.Tests/..%5cManifest.cs")]
    [InlineData("/Embedded.Kernel.Tests//etc/passwd.txt")]
    [InlineData("/Embedded.Kernel.Tests/missing.css")]
    [InlineData("/Embedded.Kernel.Tests/site.css/")]
    public async Task A_path_never_leaves_the_folder(string path)
    {
        await using var site = await TestSite.StartAsync();

        // HttpClient would tidy the path up before it sends it.
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", site.Client.BaseAddress!.Port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(Cancellation);

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.css", true)]
    [InlineData("a/b.css", true)]
    [InlineData("", false)]
    [InlineData("../a.css", false)]
    [InlineData("a/../b.css", false)]
    [InlineData("a//b.css", false)]
    [InlineData("a\\b.css", false)]
    [InlineData(".hidden.css", false)]
    [InlineData("c:/a.css", false)]
    public void Only_plain_names_are_safe(string path, bool safe) => Assert.Equal(safe, ModuleStaticFiles.IsSafe(path));
}
