using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using Portal.Articles.Models;
using Portal.TestSupport;

namespace Portal.Articles.Tests;

/// <summary>What visitors and robots read on the pages of news.</summary>
public abstract class NewsPageTests
{
    private readonly PortalSite _site;

    protected NewsPageTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_shows_its_articles_by_pages_months_and_authors()
    {
        var mark = Mark();
        for (var i = 0; i < 12; i++)
        {
            await _site.CreateArticleAsync($"Trang {mark} số {i}.", NewsSite.Contests, fields: $$"""
                { "PenName": { "Text": "Bút {{mark}}" }, "DisplayDate": { "Value": "2011-05-{{i + 1:00}}T03:00:00Z" } }
                """);
        }

        var first = await PageAsync("/tin-tuc?thang=2011-05");
        var second = await PageAsync("/tin-tuc?thang=2011-05&page=2");
        var all = await PageAsync("/tin-tuc");
        var author = await PageAsync("/tin-tuc?tac-gia=" + Uri.EscapeDataString("Bút " + mark));

        Assert.Contains($"Trang {mark} số 11.", first, StringComparison.Ordinal);
        Assert.DoesNotContain($"Trang {mark} số 1.", first, StringComparison.Ordinal);
        Assert.Contains("/tin-tuc?thang=2011-05&page=2\"", first, StringComparison.Ordinal);
        Assert.Contains($"Trang {mark} số 1.", second, StringComparison.Ordinal);
        Assert.Contains("/tin-tuc?thang=2011-05\"", second, StringComparison.Ordinal);
        Assert.Contains("/tin-tuc?thang=2011-05\"", all, StringComparison.Ordinal);
        Assert.Contains("type=\"application/rss+xml\"", all, StringComparison.Ordinal);
        Assert.Contains($"Trang {mark} số 11.", author, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_leads_on_to_others_of_its_category()
    {
        var mark = Mark();
        string[] titles = ["cũ " + mark, "giữa " + mark, "mới " + mark];
        for (var i = 0; i < titles.Length; i++)
        {
            await _site.CreateArticleAsync(titles[i], NewsSite.Contests, fields: $$"""{ "DisplayDate": { "Value": "2012-06-{{i + 1:00}}T03:00:00Z" } }""");
        }

        var page = await PageAsync("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/giua-" + mark);

        Assert.Equal("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/cu-" + mark, LinkOf(page, "prev"));
        Assert.Equal("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/moi-" + mark, LinkOf(page, "next"));
        Assert.Contains("https://www.facebook.com/sharer/sharer.php?u=", page, StringComparison.Ordinal);
        var zalo = Regex.Match(page, "href=\"https://button-share\\.zalo\\.me/share_external\\?[^\"]*?[;&]d=(?<payload>[^\"&]+)\"").Groups["payload"].Value;
        Assert.EndsWith("/giua-" + mark, (string?)JsonNode.Parse(Convert.FromBase64String(Uri.UnescapeDataString(zalo)))!["url"], StringComparison.Ordinal);
        Assert.DoesNotContain("<script src=\"http", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_of_one_moment_lead_on_to_each_other_and_none_twice()
    {
        var mark = Mark();
        for (var i = 0; i < 3; i++)
        {
            await _site.CreateArticleAsync($"cùng lúc {i} {mark}", NewsSite.Creativity, fields: """{ "DisplayDate": { "Value": "2010-03-03T00:00:00Z" } }""");
        }

        var visited = new List<string>();
        for (var path = "/tin-tuc/lao-dong-sang-tao/cung-luc-2-" + mark; path.Contains(mark, StringComparison.Ordinal); path = LinkOf(await PageAsync(path), "prev"))
        {
            Assert.DoesNotContain(path, visited);
            visited.Add(path);
        }

        Assert.Equal(3, visited.Count);
    }

    [Fact]
    public async Task Every_crop_of_a_cover_photo_keeps_the_point_that_the_editors_chose()
    {
        var mark = Mark();
        await _site.CreateArticleAsync("Neo " + mark, NewsSite.Contests, fields: """
            { "DisplayDate": { "Value": "2009-04-01T03:00:00Z" }, "Cover": { "Paths": [ "neo.png" ], "Anchors": [ { "X": 0.25, "Y": 0.75 } ] } }
            """);
        await _site.CreateArticleAsync("Giữa " + mark, NewsSite.Contests, fields: """
            { "DisplayDate": { "Value": "2009-04-02T03:00:00Z" }, "Cover": { "Paths": [ "giua.png" ] } }
            """);

        var article = WebUtility.UrlDecode(await PageAsync("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/neo-" + mark));
        var list = WebUtility.UrlDecode(await PageAsync("/tin-tuc?thang=2009-04"));

        foreach (var page in new[] { article, list })
        {
            var crops = CropsOf(page, "neo.png");
            Assert.Equal(6, crops.Count);
            Assert.All(crops, crop => Assert.Contains("rxy=0.25,0.75", crop, StringComparison.Ordinal));
        }

        Assert.NotEmpty(CropsOf(list, "giua.png"));
        Assert.All(CropsOf(list, "giua.png"), crop => Assert.DoesNotContain("rxy", crop, StringComparison.Ordinal));

        static List<string> CropsOf(string page, string file) => [.. page.Split(' ', '"').Where(word => word.Contains("/media/" + file + "?", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task An_article_describes_itself_to_search_engines_and_its_words_stay_words()
    {
        var mark = Mark();
        var title = $"</script><b>{mark}</b>";
        var id = await _site.CreateArticleAsync(title, NewsSite.Activities, fields: """{ "PenName": { "Text": "Tô Hiện" }, "DisplayDate": { "Value": "2018-02-03T04:05:06Z" } }""");
        using var visitor = _site.CreateVisitor();
        var address = new Uri(_site.Address, (await _site.GetAsync(id)).As<AutoroutePart>()!.Path).ToString();

        var page = await visitor.GetStringAsync(new Uri(address), Cancellation);

        const string Start = "<script type=\"application/ld+json\">";
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var schema = JsonNode.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)])!;
        Assert.Equal("NewsArticle", (string?)schema["@type"]);
        Assert.Equal(title, (string?)schema["headline"]);
        Assert.Equal("Tô Hiện", (string?)schema["author"]!["name"]);
        Assert.Equal("2018-02-03T04:05:06Z", (string?)schema["datePublished"]);
        Assert.Equal(address, (string?)schema["mainEntityOfPage"]);
        Assert.DoesNotContain("<b>" + mark, page, StringComparison.Ordinal);
        Assert.Contains($"<link href=\"{address}\" rel=\"canonical\"", page, StringComparison.Ordinal);
        Assert.Contains("og:description", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_shows_a_featured_article_at_once()
    {
        var title = "Tiêu điểm " + Mark();
        await _site.CreateArticleAsync(title, NewsSite.Activities, fields: """{ "Featured": { "Value": true } }""");

        Assert.Contains(title, await PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_map_names_every_category_and_page()
    {
        var page = await PageAsync("/so-do-trang");

        foreach (var path in new[] { "/gioi-thieu", "/co-cau-to-chuc", "/lien-he", "/tin-tuc/thong-bao", "/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong" })
        {
            Assert.Contains($"href=\"{path}\"", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("/trang-chu", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tin-tuc/lao-dong-sang-tao", "/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong", "by its children")]
    [InlineData("/tin-tuc/thong-bao", "/tin-tuc/du-an-hop-tac", "by its siblings")]
    public async Task A_category_shows_the_ways_on(string path, string other, string how)
    {
        var side = (await PageAsync(path)).Split("<aside", 2)[1].Split("</aside>", 2)[0];

        Assert.True(side.Contains($"href=\"{other}\"", StringComparison.Ordinal), $"{path} leads on {how}.");
        Assert.DoesNotContain($"href=\"{path}\"", side, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linked_organisations_are_one_list_shown_by_the_home_page_and_the_footer()
    {
        await _site.ChangeAsync("4danhsachlienket0000000000", """{ "BagPart": { "ContentItems": [ { "ContentItemId": "4lkthu00000000000000000000", "ContentType": "LinkedOrganisation", "DisplayText": "Trường thử", "TitlePart": { "Title": "Trường thử" }, "LinkedOrganisation": { "Site": { "Url": "https://truong.example" } } } ] } }""");

        Assert.Equal(2, (await PageAsync("/")).Split("href=\"https://truong.example\"").Length - 1);
        Assert.Contains("href=\"https://truong.example\"", await PageAsync("/gioi-thieu"), StringComparison.Ordinal);
    }

    /// <summary>The route that Orchard asks of an item inside another: by its part where its type says so, else by a handler.</summary>
    [Theory]
    [InlineData(TermTypes.Tag, null, "doi-moi")]
    [InlineData(TermTypes.Category, "duong-rieng", "duong-rieng")]
    public async Task A_term_answers_at_its_own_path_or_at_the_slug_of_its_name(string type, string? own, string path) => await _site.UsingScopeAsync(async services =>
    {
        var term = await services.GetRequiredService<IContentManager>().NewAsync(type);
        term.DisplayText = "Đổi mới";
        term.Alter<AutoroutePart>(part => part.Path = own);
        var route = await services.GetRequiredService<IContentManager>().PopulateAspectAsync<RouteHandlerAspect>(term);
        var definition = (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(type))!;

        Assert.Equal(path, route.Path);
        Assert.True(definition.Parts.Single(part => part.Name == nameof(AutoroutePart)).GetSettings<AutoroutePartSettings>().ManageContainedItemRoutes);
    });

    [Fact]
    public async Task Sitemaps_list_what_is_published_and_robots_are_told_of_them()
    {
        var mark = Mark();
        await _site.CreateArticleAsync("Nháp ngoài sơ đồ " + mark, NewsSite.Activities, VersionOptions.Draft);
        using var visitor = _site.CreateVisitor();

        var robots = await visitor.GetStringAsync(NewsSite.Relative("/robots.txt"), Cancellation);
        var maps = await AddressesAsync(visitor, new Uri(_site.Address, "sitemap.xml"));
        var pages = new List<string>();
        foreach (var map in maps)
        {
            pages.AddRange(await AddressesAsync(visitor, new Uri(map)));
        }

        Assert.Contains("Sitemap: " + new Uri(_site.Address, "sitemap.xml"), robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /Admin", robots, StringComparison.Ordinal);
        Assert.Contains(_site.Address.ToString(), pages);
        Assert.Contains(new Uri(_site.Address, "gioi-thieu").ToString(), pages);
        Assert.Contains(pages, address => address.Contains("/tin-tuc/cong-tac-dang/", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, address => address.Contains("nhap-ngoai-so-do-" + mark, StringComparison.Ordinal));

        // The index leaves out the files that wait for more articles.
        Assert.DoesNotContain(maps, map => map.EndsWith("-20.xml", StringComparison.Ordinal));
    }

    private static string Mark() => Guid.NewGuid().ToString("N")[..12];

    private static string LinkOf(string page, string relation)
    {
        var start = page.IndexOf($"rel=\"{relation}\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var tag = page[page.LastIndexOf('<', start)..page.IndexOf('>', start)];
        var href = tag.IndexOf("href=\"", StringComparison.Ordinal) + "href=\"".Length;

        return tag[href..tag.IndexOf('"', href)];
    }

    private static async Task<List<string>> AddressesAsync(HttpClient visitor, Uri sitemap)
    {
        var xml = XDocument.Parse(await visitor.GetStringAsync(sitemap, Cancellation));

        return [.. xml.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];
    }

    private async Task<string> PageAsync(string address)
    {
        using var visitor = _site.CreateVisitor();

        return WebUtility.HtmlDecode(await visitor.GetStringAsync(NewsSite.Relative(address), Cancellation));
    }
}
