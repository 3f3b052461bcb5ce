using System.Diagnostics;
using System.Net;

namespace Portal.Benchmarks.Pages;

/// <summary>Visitors who ask for one page again and again, each on a connection of their own.</summary>
internal sealed class Load(ServerProcess server, string path, string? cookie) : IDisposable
{
    private const int Visitors = 32;

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = Visitors }) { BaseAddress = server.Address };

    /// <summary>Asks for a while; tells requests a second and the server's processor microseconds a request.</summary>
    public async Task<(double PerSecond, double Microseconds)> RunAsync(TimeSpan duration)
    {
        var processor = server.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => AskAsync(clock, duration)));
        var requests = (double)counts.Sum();
        return (requests / clock.Elapsed.TotalSeconds, (server.ProcessorTime - processor).TotalMicroseconds / requests);
    }

    /// <summary>The bytes of one answer's body as they travel.</summary>
    public async Task<int> MeasureAsync() => (await GetAsync()).Length;

    public void Dispose() => _client.Dispose();

    private async Task<int> AskAsync(Stopwatch clock, TimeSpan duration)
    {
        var count = 0;
        while (clock.Elapsed < duration)
        {
            await GetAsync();
            count++;
        }

        return count;
    }

    private async Task<byte[]> GetAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        if (cookie is not null)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        }

        using var answer = await _client.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }
}
