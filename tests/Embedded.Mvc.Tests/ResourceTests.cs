using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Embedded.Mvc.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace Embedded.Mvc.Tests;

public sealed partial class ResourceTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Foot = "{% resources type: 'Footer' %}";
    private const string Head = "{% resources type: 'Header' %}";

    [Fact]
    public async Task A_script_comes_after_what_it_depends_on_in_the_version_it_asks_for()
    {
        var html = await RenderAsync("{% script name: 'bulletin', at: 'Foot' %}" + Foot);

        Assert.Equal(["/Samples.Bulletin/Scripts/base-1.js", "/Samples.Bulletin/Scripts/bulletin.js"], Addresses(html));
    }

    [Theory]
    [InlineData("", "base-2.js")]
    [InlineData(", version: '1'", "base-1.js")]
    [InlineData(", version: '1.2'", "base-1.js")]
    [InlineData(", version: '2.0.0'", "base-2.js")]
    public async Task The_newest_version_asked_for_is_taken(string version, string file) =>
        Assert.Equal(["/Samples.Bulletin/Scripts/" + file], Addresses(await RenderAsync($"{{% script name: 'base', at: 'Head'{version} %}}" + Head)));

    [Fact]
    public async Task Styles_stand_first_by_dependency_and_last_and_each_once()
    {
        var html = await RenderAsync("{% style name: 'late' %}{% style name: 'bulletin' %}{% style src: '~/own.css' %}{% style name: 'bulletin' %}" + Head);

        Assert.Equal(["/Samples.Bulletin/Styles/reset.css", "/Samples.Bulletin/Styles/bulletin.css", "/own.css", "/Samples.Bulletin/Styles/late.css"], Addresses(html));
    }

    [Fact]
    public async Task A_script_without_a_place_stands_where_it_is_asked_for()
    {
        var html = await RenderAsync("<p>{% script src: '~/inline.js', async: 'async' %}</p>" + Foot);

        Assert.Equal("<p><script async=\"async\" src=\"/inline.js\"></script>\n</p>", html);
    }

    [Fact]
    public async Task No_other_host_is_asked_unless_the_page_wants_it()
    {
        Assert.DoesNotContain("cdn.example", await RenderAsync("{% script name: 'bulletin', at: 'Foot' %}" + Foot), StringComparison.Ordinal);
        Assert.Contains("https://cdn.example/bulletin.js", await RenderAsync("{% script name: 'bulletin', at: 'Foot', use_cdn: true %}" + Foot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_stands_without_what_Orchard_ships_and_this_runtime_does_not()
    {
        var html = await RenderAsync("{% style name: 'font-awesome', version: '6' %}{% script name: 'jQuery', at: 'Foot' %}{% script name: 'bulletin', at: 'Foot' %}" + Head + Foot);

        Assert.Equal(["/Samples.Bulletin/Scripts/base-1.js", "/Samples.Bulletin/Scripts/bulletin.js"], Addresses(html));
    }

    [Fact]
    public async Task An_unknown_resource_is_an_error_with_its_name()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => RenderAsync("{% script name: 'bulletim', at: 'Foot' %}" + Foot));

        Assert.Contains("bulletim", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metas_join_and_are_encoded_and_links_keep_their_attributes()
    {
        var html = await RenderAsync(
            "{% meta name: 'keywords', content: 'a<b' %}{% meta name: 'keywords', content: 'c' %}"
            + "{% link rel: 'alternate', type: 'application/rss+xml', src: '~/rss', title: 'Tin \"mới\"' %}"
            + "{% resources type: 'Meta' %}{% resources type: 'HeadLink' %}");

        Assert.Contains("<meta content=\"a&lt;b, c\" name=\"keywords\" />", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/rss\"", html, StringComparison.Ordinal);
        Assert.Contains("title=\"Tin &quot;mới&quot;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_goes_to_the_foot_and_a_named_one_counts_once()
    {
        var html = await RenderAsync(
            "{% scriptblock at: 'Foot' %}one();{% endscriptblock %}{% scriptblock name: 'two', at: 'Foot' %}two();{% endscriptblock %}"
            + "{% scriptblock name: 'two', at: 'Foot' %}two();{% endscriptblock %}" + Foot);

        Assert.Equal("<script>two();</script>\n<script>one();</script>\n", html);
    }

    [Fact]
    public async Task A_version_is_the_files_content()
    {
        var address = await RenderAsync("{{ '~/Samples.Bulletin/Styles/bulletin.css' | append_version }}");

        Assert.Matches(@"^/Samples\.Bulletin/Styles/bulletin\.css\?v=[\w-]{20}$", address);
        Assert.Contains($"href=\"{address}\"", await RenderAsync("{% style name: 'bulletin' %}" + Head), StringComparison.Ordinal);
        Assert.Equal("/none.css", await RenderAsync("{{ '~/none.css' | append_version }}"));
        Assert.Equal("https://x.example/a.css", await RenderAsync("{{ 'https://x.example/a.css' | append_version }}"));
    }

    [Fact]
    public async Task A_circle_of_dependencies_ends()
    {
        await site.InScopeAsync(services =>
        {
            var manager = services.GetRequiredService<IResourceManager>();
            manager.InlineManifest.DefineScript("a").SetUrl("/a.js").SetDependencies("b");
            manager.InlineManifest.DefineScript("b").SetUrl("/b.js").SetDependencies("a");
            manager.RegisterResource("script", "a").AtFoot();

            Assert.Equal(["b", "a"], manager.GetRequiredResources("script").Select(resource => resource.Resource.Name));

            return Task.CompletedTask;
        });
    }

    private static IEnumerable<string> Addresses(string html) => Address().Matches(html).Select(match => match.Groups[1].Value.Split('?')[0]);

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Address();

    private async Task<string> RenderAsync(string template)
    {
        var html = string.Empty;
        await site.InScopeAsync(async services =>
            html = await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All)));

        return html;
    }
}
