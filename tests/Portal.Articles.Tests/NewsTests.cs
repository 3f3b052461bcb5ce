using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using Portal.Articles.Indexes;
using Portal.Articles.Models;
using Portal.TestSupport;
using YesSql;

namespace Portal.Articles.Tests;

/// <summary>Addresses, lists and feeds of articles on a site fresh from the demo recipe.</summary>
public abstract class NewsTests
{
    private readonly PortalSite _site;

    protected NewsTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(NewsSite.Activities, "tin-tuc/tin-hoat-dong/")]
    [InlineData(NewsSite.Contests, "tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/")]
    public async Task The_path_of_an_article_names_its_category_and_those_above(string category, string folder)
    {
        var mark = Mark();

        var id = await _site.CreateArticleAsync("Đường về Đồng Văn " + mark, category);

        Assert.Equal(folder + "duong-ve-dong-van-" + mark, (await _site.GetAsync(id)).As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Two_articles_of_one_title_have_two_paths()
    {
        var title = "Cùng một tên " + Mark();

        var first = await _site.GetAsync(await _site.CreateArticleAsync(title, NewsSite.Activities));
        var second = await _site.GetAsync(await _site.CreateArticleAsync(title, NewsSite.Activities));

        Assert.NotEqual(first.As<AutoroutePart>()!.Path, second.As<AutoroutePart>()!.Path);
    }

    [Theory]
    [InlineData("/tin-tuc")]
    [InlineData("/tin-tuc/tin-hoat-dong")]
    [InlineData("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong")]
    [InlineData("/the/nuoc-sach")]
    [InlineData("/su-kien/nuoc-sach-cho-vung-cao")]
    [InlineData("/tin-tuc?page=1")]
    [InlineData("/tin-tuc?thang=2017-11")]
    [InlineData("/tin-tuc?thang=1999-01")]
    [InlineData("/tin-tuc/tin-hoat-dong?thang=2017-11")]
    public async Task A_list_answers(string address)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(NewsSite.Relative(address), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/tin-tuc?page=0")]
    [InlineData("/tin-tuc?page=-1")]
    [InlineData("/tin-tuc?page=1.5")]
    [InlineData("/tin-tuc?page=abc")]
    [InlineData("/tin-tuc?page=1&page=2")]
    [InlineData("/tin-tuc?page=999999999")]
    [InlineData("/tin-tuc?page=99999999999999999999")]
    [InlineData("/tin-tuc/tin-hoat-dong?page=999999999")]
    [InlineData("/the/nuoc-sach?page=2147483647")]
    [InlineData("/su-kien/nuoc-sach-cho-vung-cao?page=77")]
    [InlineData("/tin-tuc?thang=2026-13")]
    [InlineData("/tin-tuc?thang=2026")]
    [InlineData("/tin-tuc?thang=9999-12")]
    [InlineData("/tin-tuc?thang=0000-00")]
    [InlineData("/tin-tuc?thang=2017-11&page=50")]
    [InlineData("/tin-tuc?tac-gia=")]
    [InlineData("/tin-tuc/tin-hoat-dong?tac-gia=ai")]
    [InlineData("/tin-tuc/khong-co-chuyen-muc-nay")]
    [InlineData("/the/khong-co-the-nay?page=1")]
    public async Task What_a_list_does_not_have_is_not_found_on_the_sites_own_page(string address)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(NewsSite.Relative(address), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy trang", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_stands_in_the_lists_of_its_category_and_those_above()
    {
        var id = await _site.CreateArticleAsync("Hội thi " + Mark(), NewsSite.Contests, fields: """{ "Featured": { "Value": true } }""");

        Assert.Equal(
            Sorted(ArticleLists.All, ArticleLists.Featured, NewsSite.Contests, NewsSite.Creativity),
            await ListsOfAsync(id));
    }

    [Fact]
    public async Task A_draft_stands_in_no_list_and_an_article_taken_down_leaves_them()
    {
        var draft = await _site.CreateArticleAsync("Nháp " + Mark(), NewsSite.Activities, VersionOptions.Draft);
        var published = await _site.CreateArticleAsync("Đăng rồi gỡ " + Mark(), NewsSite.Activities);
        Assert.NotEmpty(await ListsOfAsync(published));

        await _site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync(published))!);
        });

        Assert.Empty(await ListsOfAsync(draft));
        Assert.Empty(await ListsOfAsync(published));
    }

    [Fact]
    public async Task An_article_moves_along_when_its_category_moves_below_another()
    {
        var id = await _site.CreateArticleAsync("Chuyển chuyên mục " + Mark(), NewsSite.Notices);
        Assert.Equal(Sorted(ArticleLists.All, NewsSite.Notices), await ListsOfAsync(id));

        await _site.MoveCategoryAsync(NewsSite.Notices, below: NewsSite.Creativity);
        try
        {
            Assert.Equal(Sorted(ArticleLists.All, NewsSite.Notices, NewsSite.Creativity), await ListsOfAsync(id));
        }
        finally
        {
            await _site.MoveCategoryAsync(NewsSite.Notices, below: null);
        }

        Assert.Equal(Sorted(ArticleLists.All, NewsSite.Notices), await ListsOfAsync(id));
    }

    [Fact]
    public async Task A_corrected_article_keeps_its_date()
    {
        var id = await _site.CreateArticleAsync("Có lỗi chính tả " + Mark(), NewsSite.Activities);
        var before = await _site.GetAsync(id);

        await _site.RepublishAsync(id, item => item.Alter<TitlePart>(part => part.Title = "Hết lỗi chính tả"));

        var article = await _site.GetAsync(id);
        Assert.True(article.PublishedUtc > before.PublishedUtc);
        Assert.Equal(before.DisplayUtc(), article.DisplayUtc());
        var row = Assert.Single(await RowsOfAsync(id));
        Assert.Equal(before.DisplayUtc(), row.DisplayUtc);
        Assert.Equal("Hết lỗi chính tả", row.Title);
    }

    [Fact]
    public async Task The_month_of_an_article_is_that_of_the_sites_time_zone()
    {
        // Half past midnight of the first of March in Vietnam is still February in UTC.
        var id = await _site.CreateArticleAsync("Nửa đêm " + Mark(), NewsSite.Activities, fields: """{ "DisplayDate": { "Value": "2019-02-28T17:30:00Z" } }""");

        Assert.Equal("2019-03", Assert.Single(await RowsOfAsync(id)).Month);
    }

    [Fact]
    public async Task The_feed_brings_the_newest_articles_of_all_categories_the_newest_first()
    {
        var title = "Tin <b>mới</b> & \"nóng\" \u0001" + Mark();
        await _site.CreateArticleAsync(title, NewsSite.Contests);

        var feed = await FeedAsync("/rss");

        var items = feed.Root!.Element("channel")!.Elements("item").ToList();
        Assert.InRange(items.Count, 10, 20);
        Assert.Contains(items, item => item.Element("title")!.Value == title.Replace("\u0001", "", StringComparison.Ordinal));
        var dates = items.Select(item => DateTimeOffset.Parse(item.Element("pubDate")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.All(items, item => Assert.StartsWith(_site.Address.ToString(), item.Element("link")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_feed_of_a_category_brings_the_articles_below_it_too_and_no_others()
    {
        var below = "Trong chuyên mục con " + Mark();
        var beside = "Trong chuyên mục khác " + Mark();
        await _site.CreateArticleAsync(below, NewsSite.Contests);
        await _site.CreateArticleAsync(beside, NewsSite.Activities);

        var above = Titles(await FeedAsync("/tin-tuc/lao-dong-sang-tao/rss"));
        var own = Titles(await FeedAsync("/tin-tuc/lao-dong-sang-tao/hoi-thi-giai-thuong/rss"));

        Assert.Contains(below, above);
        Assert.Contains(below, own);
        Assert.DoesNotContain(beside, above);
    }

    [Theory]
    [InlineData("/tin-tuc/khong-co/rss")]
    [InlineData("/tin-tuc/lao-dong-sang-tao/khong-co/rss")]
    [InlineData("/the/nuoc-sach/rss")]
    public async Task A_category_that_does_not_exist_has_no_feed(string address)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(NewsSite.Relative(address), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Mark() => Guid.NewGuid().ToString("N")[..12];

    private static string[] Sorted(params string[] lists) => [.. lists.Order(StringComparer.Ordinal)];

    private static List<string> Titles(XDocument feed) => [.. feed.Descendants("item").Select(item => item.Element("title")!.Value)];

    private async Task<XDocument> FeedAsync(string address)
    {
        using var visitor = _site.CreateVisitor();
        using var answer = await visitor.GetAsync(NewsSite.Relative(address), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/rss+xml", answer.Content.Headers.ContentType?.MediaType);

        return XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<string[]> ListsOfAsync(string contentItemId)
    {
        var ids = (await RowsOfAsync(contentItemId)).Select(row => row.DocumentId).ToHashSet();
        string[] lists = [];
        await _site.UsingScopeAsync(async services => lists = Sorted([.. (await services.GetRequiredService<ISession>().QueryIndex<ArticleListIndex>().ListAsync())
            .Where(row => ids.Contains(row.DocumentId))
            .Select(row => row.ListId!)]));

        return lists;
    }

    private async Task<ArticleIndex[]> RowsOfAsync(string contentItemId)
    {
        ArticleIndex[] rows = [];
        await _site.UsingScopeAsync(async services =>
            rows = [.. await services.GetRequiredService<ISession>().QueryIndex<ArticleIndex>(row => row.ContentItemId == contentItemId).ListAsync()]);

        return rows;
    }
}
