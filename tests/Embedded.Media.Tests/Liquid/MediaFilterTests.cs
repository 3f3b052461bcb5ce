using Embedded.Media.Catalogue;
using Embedded.Media.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using YesSql;

namespace Embedded.Media.Tests.Liquid;

public class MediaFilterTests(MediaSiteFixture fixture) : IClassFixture<MediaSiteFixture>
{
    private MediaSite Site => fixture.Site;

    [Theory]
    [InlineData("{{ 'tin tức/ảnh #1.jpg' | asset_url | raw }}", "/media/tin%20t%E1%BB%A9c/%E1%BA%A3nh%20%231.jpg")]
    [InlineData("{{ '/a/b.jpg/' | asset_url }}", "/media/a/b.jpg")]
    [InlineData("{{ '' | asset_url }}{{ nothing | asset_url | resize_url: width: 100 }}", "")]
    public async Task Asset_url_escapes_and_gives_nothing_for_nothing(string template, string expected) =>
        Assert.Equal(expected, await Site.RenderAsync(template));

    [Theory]
    [InlineData("resize_url: width: 480, height: 270, mode: 'crop'", "/media/a.jpg?width=480&height=270&rmode=crop&token=")]
    [InlineData("resize_url: 480, 270, 'crop', 70, 'webp'", "/media/a.jpg?width=480&height=270&rmode=crop&format=webp&quality=70&token=")]
    [InlineData("resize_url: 480, mode: 'crop'", "/media/a.jpg?rmode=crop&token=")]
    [InlineData("resize_url: profile: 'card', quality: 60", "/media/a.jpg?width=320&height=180&rmode=crop&format=webp&quality=60&token=")]
    [InlineData("resize_url: profile: 'unknown'", "/media/a.jpg")]
    public async Task Resize_url_writes_the_commands_in_one_order(string filter, string expected)
    {
        await Site.RunRecipeAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "card": { "Width": 320, "Height": "180", "Mode": "Crop", "Format": 6, "Quality": 100 } } }""");

        var address = await Site.RenderAsync($"{{{{ 'a.jpg' | asset_url | {filter} | raw }}}}");

        Assert.StartsWith(expected, address, StringComparison.Ordinal);
        Assert.Equal(expected.EndsWith('=') ? expected.Length + 43 : expected.Length, address.Length);
    }

    [Fact]
    public async Task Img_tag_knows_the_size_of_what_it_shows()
    {
        Site.Put("sized.jpg", Pictures.PhoneJpeg(1_600, 900));

        Assert.Equal(
            """<img src="/media/sized.jpg" width="900" height="1600" />""",
            await Site.RenderAsync("{{ 'sized.jpg' | asset_url | img_tag }}"));
        Assert.EndsWith(
            """ alt="Hội nghị &quot;giao ban&quot;" width="480" height="270" />""",
            System.Net.WebUtility.HtmlDecode(await Site.RenderAsync("{% assign alt = 'Hội nghị \"giao ban\"' %}{{ 'sized.jpg' | asset_url | resize_url: width: 480, height: 270, mode: 'crop' | img_tag: alt: alt }}")).Replace("\"giao ban\"", "&quot;giao ban&quot;", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Equal(
            """<img src="/media/sized.jpg" width="10" data-order="1" />""",
            await Site.RenderAsync("{{ 'sized.jpg' | asset_url | img_tag: width: 10, data_order: 1 }}"));
        Assert.Equal("""<img src="/media/none.jpg" />""", await Site.RenderAsync("{{ 'none.jpg' | asset_url | img_tag }}"));
    }

    [Fact]
    public async Task What_is_kept_with_a_file_stands_in_where_the_template_says_nothing()
    {
        await using var picture = new MemoryStream(Pictures.Jpeg(16, 9));
        await Site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("kept.jpg", picture);
            var entry = (await services.GetRequiredService<MediaCatalogue>().FindAsync("kept.jpg"))!;
            (entry.AlternativeText, entry.AnchorX, entry.AnchorY) = ("Toàn cảnh", 0.2f, 0.75f);
            await services.GetRequiredService<ISession>().SaveAsync(entry);
        });

        Assert.Contains("alt=\"Toàn cảnh\"", System.Net.WebUtility.HtmlDecode(await Site.RenderAsync("{{ 'kept.jpg' | asset_url | img_tag }}")), StringComparison.Ordinal);
        Assert.Contains("alt=\"\"", await Site.RenderAsync("{{ 'kept.jpg' | asset_url | img_tag: alt: '' }}"), StringComparison.Ordinal);
        Assert.Contains("rxy=0.2,0.75", Uri.UnescapeDataString(await Site.RenderAsync("{{ 'kept.jpg' | asset_url | resize_url: 160, 160, 'crop' | raw }}")), StringComparison.Ordinal);
        Assert.Contains("rxy=0.5,0.1", Uri.UnescapeDataString(await Site.RenderAsync("{{ 'kept.jpg' | asset_url | resize_url: width: 160, height: 160, mode: 'crop', anchor: Model | raw }}", new Anchor { X = 0.5f, Y = 0.1f })), StringComparison.Ordinal);
        Assert.DoesNotContain("rxy", await Site.RenderAsync("{{ 'kept.jpg' | asset_url | resize_url: 160, 160, 'max' | raw }}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Img_tag_lets_no_text_out_of_its_attribute() =>
        Assert.Equal(
            "<img src=\"&quot;&gt;&lt;script&gt;\" alt=\"&quot; onerror=&quot;x\" />",
            await Site.RenderAsync("{{ '\"><script>' | img_tag: alt: '\" onerror=\"x' }}"));
}
