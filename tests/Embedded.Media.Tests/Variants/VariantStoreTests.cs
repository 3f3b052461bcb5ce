using Embedded.Media.Images.Variants;
using Embedded.Media.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Embedded.Media.Tests.Variants;

public class VariantStoreTests
{
    [Fact]
    public async Task A_variant_that_many_want_is_made_once()
    {
        await using var site = await MediaSite.StartAsync();
        site.Put("wanted.jpg", Pictures.Jpeg(3_000, 2_000));

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => site.GetBytesAsync("/media/wanted.jpg?width=600")));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal(1, await MadeAsync(site));
        await site.GetBytesAsync("/media/wanted.jpg?width=600");
        Assert.Equal(1, await MadeAsync(site));
    }

    [Fact]
    public async Task The_least_recently_used_variants_make_room()
    {
        const long bound = 60_000;
        await using var site = await MediaSite.StartAsync(("Embedded_Media:VariantBytes", bound.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        site.Put("first.jpg", Noise(1));
        site.Put("used.jpg", Noise(2));
        await site.GetBytesAsync("/media/first.jpg?width=100");
        var first = Files(site).Single();
        await site.GetBytesAsync("/media/used.jpg?width=100");
        for (var i = 3; i < 8; i++)
        {
            site.Put($"more{i}.jpg", Noise(i));
            await site.GetBytesAsync($"/media/more{i}.jpg?width=100");
        }

        Files(site).ForEach(file => file.LastWriteTimeUtc = DateTime.UtcNow.AddDays(file.FullName == first.FullName ? -3 : -2));
        await site.GetBytesAsync("/media/used.jpg?width=100");
        for (var (i, before) = (8, 0L); before <= Size(site); i++)
        {
            before = Size(site);
            site.Put($"more{i}.jpg", Noise(i));
            await site.GetBytesAsync($"/media/more{i}.jpg?width=100");
            Assert.True(Size(site) <= bound);
        }

        var made = await MadeAsync(site);
        await site.GetBytesAsync("/media/used.jpg?width=100");
        Assert.Equal(made, await MadeAsync(site));
        await site.GetBytesAsync("/media/first.jpg?width=100");
        Assert.Equal(made + 1, await MadeAsync(site));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_keeps_no_picture_from_visitors()
    {
        await using var site = await MediaSite.StartAsync();
        site.Put("unkept.jpg", Pictures.Jpeg(500, 500));
        await File.WriteAllTextAsync(site.VariantFolder, "a file where the folder should be", TestContext.Current.CancellationToken);

        Assert.Equal((100, 100, 1), Pictures.Measure(await site.GetBytesAsync("/media/unkept.jpg?width=100")));
    }

    private static Task<int> MadeAsync(MediaSite site) =>
        site.InScopeAsync(services => Task.FromResult(services.GetRequiredService<VariantFactory>().Made));

    private static List<FileInfo> Files(MediaSite site) => [.. new DirectoryInfo(site.VariantFolder).EnumerateFiles("*", SearchOption.AllDirectories)];

    private static long Size(MediaSite site) => Files(site).Sum(file => file.Length);

    /// <summary>A picture that does not compress: its variants have a size worth bounding.</summary>
    private static byte[] Noise(int seed)
    {
        using var noise = NetVips.Image.Gaussnoise(400, 400, sigma: 60, mean: 128, seed: seed);
        using var pixels = noise.Cast(NetVips.Enums.BandFormat.Uchar);
        return pixels.JpegsaveBuffer(q: 95);
    }
}
