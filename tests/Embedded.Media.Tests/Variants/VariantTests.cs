using System.Net;
using Embedded.Media.Tests.Support;

namespace Embedded.Media.Tests.Variants;

public class VariantTests(MediaSiteFixture fixture) : IClassFixture<MediaSiteFixture>
{
    private MediaSite Site => fixture.Site;

    [Fact]
    public async Task A_supported_size_needs_no_token()
    {
        Site.Put("supported.jpg", Pictures.Jpeg(1_200, 800));

        var variant = await Site.GetBytesAsync("/media/supported.jpg?width=240");

        Assert.Equal((240, 160, 1), Pictures.Measure(variant));
    }

    [Theory]
    [InlineData("width=241")]
    [InlineData("width=241&height=13&rmode=crop")]
    [InlineData("width=241&token=")]
    [InlineData("width=241&token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("width=241&token=!!!")]
    [InlineData("bgcolor=fff&rxy=0,0&v=2")]
    public async Task Without_a_good_token_another_size_is_not_made(string query)
    {
        var original = Pictures.Jpeg(600, 400);
        Site.Put("unsigned.jpg", original);

        Assert.Equal(original, await Site.GetBytesAsync("/media/unsigned.jpg?" + query));
    }

    [Fact]
    public async Task A_token_is_good_for_its_commands_only()
    {
        var original = Pictures.Jpeg(1_000, 500);
        Site.Put("signed.jpg", original);
        var address = await Site.RenderAsync("{{ 'signed.jpg' | asset_url | resize_url: width: 333, height: 111, mode: 'crop' | raw }}");
        Assert.Contains("&token=", address, StringComparison.Ordinal);

        Assert.Equal((333, 111, 1), Pictures.Measure(await Site.GetBytesAsync(address)));
        Assert.Equal(original, await Site.GetBytesAsync(address.Replace("333", "334", StringComparison.Ordinal)));
        Assert.Equal(original, await Site.GetBytesAsync(address + "&quality=3"));
    }

    [Theory]
    [InlineData("width=0")]
    [InlineData("width=-5")]
    [InlineData("width=abc")]
    [InlineData("width=240&rmode=melt")]
    [InlineData("width=240&rmode=2")]
    [InlineData("format=bmp")]
    public async Task A_senseless_command_is_refused(string query)
    {
        Site.Put("commands.jpg", Pictures.Jpeg(300, 200));

        using var answer = await Site.GetAsync("/media/commands.jpg?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(" must be ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("max", 300, 150)]
    [InlineData("crop", 300, 300)]
    [InlineData("pad", 300, 300)]
    [InlineData("boxpad", 300, 300)]
    [InlineData("min", 600, 300)]
    [InlineData("stretch", 300, 300)]
    public async Task Each_mode_gives_its_size(string mode, int width, int height)
    {
        Site.Put("modes.jpg", Pictures.Jpeg(1_200, 600));

        var variant = await Site.GetBytesAsync(await Site.RenderAsync($"{{{{ 'modes.jpg' | asset_url | resize_url: width: 300, height: 300, mode: '{mode}' | raw }}}}"));

        Assert.Equal((width, height, 1), Pictures.Measure(variant));
    }

    [Theory]
    [InlineData("max", 100, 50)]
    [InlineData("crop", 50, 50)]
    [InlineData("min", 100, 50)]
    [InlineData("boxpad", 240, 240)]
    public async Task A_small_picture_is_not_enlarged(string mode, int width, int height)
    {
        Site.Put("small.png", Pictures.Png(100, 50));

        Assert.Equal((width, height, 1), Pictures.Measure(await Site.GetBytesAsync($"/media/small.png?width=240&height=240&rmode={mode}")));
    }

    [Fact]
    public async Task A_crop_keeps_the_anchor()
    {
        Site.Put("anchor.jpg", Pictures.Jpeg(1_000, 200));

        async Task<double[]> MiddleAsync(string x) => Pictures.ColorAt(
            await Site.GetBytesAsync(await Site.RenderAsync($"{{% assign a = '{{\"X\":{x},\"Y\":0.5}}' | jsonparse %}}{{{{ 'anchor.jpg' | asset_url | resize_url: width: 100, height: 100, mode: 'crop', format: 'png', anchor: a | raw }}}}")),
            50,
            50);

        Assert.True((await MiddleAsync("0.2")) is [> 200, < 60, < 60]);
        Assert.True((await MiddleAsync("0.9")) is [< 60, < 60, > 200]);
    }

    [Fact]
    public async Task The_client_chooses_the_format_unless_the_address_does()
    {
        Site.Put("accept.jpg", Pictures.Jpeg(800, 600));

        using var webp = await Site.GetAsync("/media/accept.jpg?width=240", ("Accept", "image/avif,image/webp,*/*;q=0.8"));
        using var jpeg = await Site.GetAsync("/media/accept.jpg?width=240", ("Accept", "image/png,*/*"));
        using var refused = await Site.GetAsync("/media/accept.jpg?width=240", ("Accept", "image/webp;q=0"));
        using var named = await Site.GetAsync("/media/accept.jpg?width=240&format=png", ("Accept", "image/webp"));

        Assert.Equal(["image/webp", "image/jpeg", "image/jpeg", "image/png"], new[] { webp, jpeg, refused, named }.Select(answer => answer.Content.Headers.ContentType!.MediaType));
        Assert.All([webp, jpeg], answer => Assert.Contains("Accept", answer.Headers.Vary));
        Assert.Empty(named.Headers.Vary);
        Assert.NotEqual(webp.Headers.ETag, jpeg.Headers.ETag);
    }

    [Fact]
    public async Task A_photo_is_turned_upright_and_tells_nothing_of_its_place()
    {
        Site.Put("phone.jpg", Pictures.PhoneJpeg(800, 400));

        var variant = await Site.GetBytesAsync("/media/phone.jpg?width=160");

        Assert.Equal((160, 320, 1), Pictures.Measure(variant));
        Assert.True(Pictures.ColorAt(variant, 80, 40) is [> 200, < 60, < 60]);
        Assert.DoesNotContain("secret", System.Text.Encoding.Latin1.GetString(variant), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", System.Text.Encoding.Latin1.GetString(variant), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("width=50", 50, 25)]
    [InlineData("width=50&height=50&rmode=crop", 50, 50)]
    [InlineData("width=50&height=50&rmode=pad", 50, 50)]
    public async Task An_animation_keeps_moving(string query, int width, int height)
    {
        Site.Put("moving.gif", Pictures.AnimatedGif(200, 100, 4));

        Assert.Equal((width, height, 4), Pictures.Measure(await Site.GetBytesAsync("/media/moving.gif?" + query, ("Accept", "image/webp"))));
        Assert.Equal((width, height, 4), Pictures.Measure(await Site.GetBytesAsync("/media/moving.gif?" + query)));
    }

    [Fact]
    public async Task What_cannot_be_decoded_is_refused_and_still_served_as_it_is()
    {
        var half = Pictures.Jpeg(900, 900)[..3_000];
        var bomb = Pictures.Bomb();
        Site.Put("half.jpg", half);
        Site.Put("text.png", "no picture"u8.ToArray());
        Site.Put("drawing.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"u8.ToArray());
        Site.Put("empty.gif", []);
        Site.Put("bomb.png", bomb);

        foreach (var name in new[] { "half.jpg", "text.png", "drawing.jpg", "empty.gif", "bomb.png" })
        {
            for (var i = 0; i < 2; i++)
            {
                using var answer = await Site.GetAsync($"/media/{name}?width=240");
                Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            }
        }

        Assert.Equal(half, await Site.GetBytesAsync("/media/half.jpg"));
        Assert.Equal(bomb, await Site.GetBytesAsync("/media/bomb.png"));
    }

    [Fact]
    public async Task A_changed_source_makes_another_variant()
    {
        var file = Site.Put("changed.png", Pictures.Png(400, 400));
        using var before = await Site.GetAsync("/media/changed.png?width=100");
        Site.Put("changed.png", Pictures.Png(400, 200));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(5));

        using var after = await Site.GetAsync("/media/changed.png?width=100", ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal((100, 50, 1), Pictures.Measure(await after.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        using var known = await Site.GetAsync("/media/changed.png?width=100", ("If-None-Match", after.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task A_deleted_source_takes_its_variants_along()
    {
        var file = Site.Put("gone.png", Pictures.Png(400, 400));
        await Site.GetBytesAsync("/media/gone.png?width=100");
        File.Delete(file);

        using var answer = await Site.GetAsync("/media/gone.png?width=100");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
