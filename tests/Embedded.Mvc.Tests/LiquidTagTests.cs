using Embedded.Mvc.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace Embedded.Mvc.Tests;

public sealed class LiquidTagTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<a class=\"button\" href=\"/Samples.Bulletin/Page/Edit/7#top\">Sửa</a>")]
    [InlineData("<a data-kind=\"plain\" href=\"/x?a=1&amp;b=2\">X</a>")]
    [InlineData("<form action=\"/thong-bao-moi\" method=\"get\"><input name=\"q\"></form>")]
    [InlineData("chào[]")]
    public async Task A_tag_writes_its_html(string html) =>
        Assert.Contains(html, await site.Client.GetStringAsync("/Samples.Bulletin/Page/Tags", Cancel), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_has_a_token_and_its_page_is_kept_by_no_one()
    {
        var answer = await site.Client.GetAsync("/Samples.Bulletin/Page/Tags", Cancel);

        Assert.Matches("<form action=\"/Samples.Bulletin/Page/Edit\" method=\"post\"><input name=\"Title\"><input name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"></form>", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_kept_page_goes_with_what_its_cache_block_depends_on()
    {
        await site.EnableAsync("OrchardCore.DynamicCache");
        using var visitor = site.NewVisitor();
        const string Path = "/Samples.Bulletin/Page/Counted";
        var first = await visitor.GetStringAsync(Path, Cancel);
        Assert.Equal(first, await visitor.GetStringAsync(Path, Cancel));

        await site.InScopeAsync(services => services.GetRequiredService<ITagCache>().RemoveTagAsync("notices"));
        Assert.NotEqual(first, await visitor.GetStringAsync(Path, Cancel));

        await site.DisableAsync("OrchardCore.DynamicCache");
    }
}
