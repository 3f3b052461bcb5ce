using System.Diagnostics;
using System.Text.Json;
using NetVips;
using Portal.Benchmarks.Pages;

namespace Portal.Benchmarks.Daily;

/// <summary>A photo as a phone takes it, from the first byte sent to the last byte of its first variant; alone, and ten at once.</summary>
internal static class UploadBenchmark
{
    private const int AtOnce = 10;

    public static async Task RunAsync(Officer officer, ServerProcess server, int rounds)
    {
        var photo = Photo();
        Console.WriteLine($"  a photo of {photo.Length / 1e6:0.0} MB");
        var token = Officer.TokenOf(await officer.OpenAsync("/Admin"));
        await SendAsync(officer, photo, token);
        var before = server.Megabytes;
        await Times.MeasureAsync("upload to the first variant", server, rounds, _ => SendAsync(officer, photo, token));
        Console.WriteLine($"  resident {before:0} MB before, at most {server.PeakMegabytes:0} MB");

        var processor = server.ProcessorTime;
        var elapsed = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => SendAsync(officer, photo, token)));
        Times.Report($"{AtOnce} uploads at once, each", elapsed, (server.ProcessorTime - processor).TotalMilliseconds / AtOnce);
        Console.WriteLine($"  resident {before:0} MB before, at most {server.PeakMegabytes:0} MB, {server.Megabytes:0} MB after");
    }

    private static async Task<double> SendAsync(Officer officer, byte[] photo, string token)
    {
        var clock = Stopwatch.StartNew();
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(photo), "files", "anh.jpg" } };
        using var json = JsonDocument.Parse(await officer.SendAsync("/Admin/Media/Upload", form));
        var file = json.RootElement.GetProperty("files")[0];
        if (!file.TryGetProperty("picture", out var picture))
        {
            throw new InvalidOperationException(file.ToString());
        }

        await officer.GetAsync(picture.GetString()!);

        return clock.Elapsed.TotalMilliseconds;
    }

    // As large as twelve million points and the grain of a small sensor make it.
    private static byte[] Photo()
    {
        using var grain = Image.Gaussnoise(4032, 3024, mean: 128, sigma: 20);
        using var colours = grain.Bandjoin(grain.Flip(Enums.Direction.Horizontal), grain.Flip(Enums.Direction.Vertical)).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        var quality = 70;
        byte[] photo;
        do
        {
            photo = colours.JpegsaveBuffer(quality);
            quality += 3;
        }
        while (photo.Length < 12_000_000 && quality < 100);

        return photo;
    }
}
