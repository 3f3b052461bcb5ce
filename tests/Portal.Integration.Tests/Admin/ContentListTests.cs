using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>The list of an officer's articles: found by words, narrowed, sorted and paged by its address alone.</summary>
public abstract class ContentListTests(PortalSite site)
{
    private const string Parts = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";
    private const string List = "/Admin/Contents/ContentItems/Article";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("Created")]
    [InlineData("Title")]
    public async Task Pages_lead_forth_and_back_over_every_item_once(string sort)
    {
        site.SkipUnlessOffered();
        var mark = "m" + Guid.NewGuid().ToString("N");
        for (var number = 0; number < 45; number++)
        {
            await site.CreateAsync("Article", $"{mark} Bài ~ số {number % 40:00}", null, Parts);
        }

        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var first = await OpenAsync(officer, $"{List}?q={mark}&sort={sort}");
        var second = await FollowAsync(officer, first, "next");
        var third = await FollowAsync(officer, second, "next");

        Assert.Equal([20, 20, 5], [Ids(first).Length, Ids(second).Length, Ids(third).Length]);
        Assert.Equal(45, Ids(first).Concat(Ids(second)).Concat(Ids(third)).Distinct().Count());
        Assert.Null(third.QuerySelector("a[rel=next]"));
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        var back = await FollowAsync(officer, third, "prev");
        Assert.Equal(Ids(second), Ids(back));
        Assert.Equal(Ids(first), Ids(await FollowAsync(officer, back, "prev")));
        if (sort == "Title")
        {
            var titles = new[] { first, second, third }.SelectMany(Titles).ToArray();
            Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        }
    }

    [Fact]
    public async Task Each_status_shows_its_own()
    {
        site.SkipUnlessOffered();
        var mark = "s" + Guid.NewGuid().ToString("N");
        await site.CreateAsync("Article", mark + " đăng", null, Parts);
        await site.CreateAsync("Article", mark + " nháp", null, Parts, VersionOptions.Draft);
        var changed = await site.CreateAsync("Article", mark + " sửa", null, Parts);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var path = $"/Admin/Contents/ContentItems/{changed}/Edit";
        using var saved = await (await EditorForm.OpenAsync(officer, path, Cancellation)).SendAsync(officer, path, "submit.Save", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        foreach (var (status, title) in new[] { ("published", "đăng"), ("draft", "nháp"), ("changed", "sửa") })
        {
            var page = await OpenAsync(officer, $"{List}?q={mark}&status={status}");

            Assert.Equal($"{mark} {title}", Assert.Single(Titles(page)));
        }
    }

    [Fact]
    public async Task Titles_are_found_by_their_words_with_and_without_accents()
    {
        site.SkipUnlessOffered();
        var mark = "t" + Guid.NewGuid().ToString("N");
        await site.CreateAsync("Article", $"Ban Chấp hành Đường dây điều độ {mark}", null, Parts);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        foreach (var typed in new[] { "BAN CHẤP", "ban  chấp", "chấp BAN", "ban chap", "DUONG", "điều đường" })
        {
            Assert.Single(Titles(await OpenAsync(officer, $"{List}?q={Uri.EscapeDataString(typed + " " + mark)}")));
        }

        var not = await OpenAsync(officer, $"{List}?q={Uri.EscapeDataString("Đoàn " + mark)}");
        Assert.Empty(Titles(not));
        Assert.Contains("Không có kết quả", not.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_stand_in_the_order_of_Vietnamese_letters()
    {
        site.SkipUnlessOffered();
        var mark = "v" + Guid.NewGuid().ToString("N");
        string[] ordered = ["An Bình", "Ăn sáng", "Ấn phẩm", "Bà Rịa", "Ba Vì", "Bạn đọc", "Bàn hàng", "Bán hàng", "Bản tin", "Bản tin số 2", "Bản tin số 10", "Da giày", "Đa dạng", "Êm ả", "Ôn tập", "Ơn thầy", "Ưu đãi", "Xuân"];
        foreach (var title in ordered.OrderBy(title => title.Length))
        {
            await site.CreateAsync("Article", $"{mark} {title}", null, Parts);
        }

        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await OpenAsync(officer, $"{List}?q={mark}&sort=Title");

        Assert.Equal(ordered, Titles(page).Select(title => title.Replace(mark + " ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_category_and_days_narrow_the_list()
    {
        site.SkipUnlessOffered();
        var mark = "d" + Guid.NewGuid().ToString("N");
        var inside = await site.CreateAsync("Article", mark + " hoạt động", null, Parts);
        await site.CreateAsync("Article", mark + " thông báo", null, Parts.Replace("4cmhoatdong000000000000000", "4cmthongbao000000000000000", StringComparison.Ordinal));
        await site.CreateAsync("Article", mark + " nháp", null, Parts, VersionOptions.Draft);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var (today, tomorrow, year) = (DateTime.UtcNow.AddHours(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateTime.UtcNow.AddHours(31).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "2001-01-01");

        Assert.Equal([$"{mark} nháp", $"{mark} hoạt động"], Titles(await OpenAsync(officer, $"{List}?q={mark}&term=4cmhoatdong000000000000000")));
        Assert.Equal(3, Titles(await OpenAsync(officer, $"{List}?q={mark}&from={today}&to={tomorrow}")).Length);
        Assert.Equal(2, Titles(await OpenAsync(officer, $"{List}?q={mark}&dates=Published&from={today}&sort=Title")).Length);
        Assert.Equal(3, Titles(await OpenAsync(officer, $"{List}?q={mark}&from={tomorrow}&to={year}")).Length);
        Assert.Empty(Titles(await OpenAsync(officer, $"{List}?q={mark}&to={year}")));
        Assert.Empty(Titles(await OpenAsync(officer, $"{List}?q={mark}&from={tomorrow}")));
        var both = await OpenAsync(officer, $"{List}?q={mark}&term=4cmhoatdong000000000000000&status=Published&dates=Published&from={today}&to=9999-12-31");
        Assert.EndsWith(inside + "/Edit", Assert.Single(Ids(both)), StringComparison.Ordinal);
        Assert.DoesNotContain("không hiểu được", both.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không hiểu được", (await OpenAsync(officer, $"{List}?from=32/13&term=x")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_edit_own_alone_finds_the_own_on_full_pages()
    {
        site.SkipUnlessOffered();
        using var author = await site.CreateUserAsync(Cancellation, "Contributor");
        var title = "Của tôi " + Guid.NewGuid().ToString("N");
        const string path = "/Admin/Contents/ContentTypes/Article/Create";
        var form = await EditorForm.OpenAsync(author, path, Cancellation);
        form["TitlePart.Title"] = title;
        form["Article.Category.UniqueValue"] = form.Page.QuerySelectorAll("[name='Article.Category.UniqueValue'] option").OfType<IHtmlOptionElement>().First(option => option.Text.Trim() == "Thông báo").Value;
        form["Article.Lead.Text"] = "Lời dẫn";
        using var saved = await form.SendAsync(author, path, "submit.Save", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        for (var number = 0; number < 25; number++)
        {
            await site.CreateAsync("Article", "Nháp của người khác", null, Parts, VersionOptions.Draft);
        }

        Assert.Contains(title, Titles(await OpenAsync(author, $"{List}?status=draft")));
        Assert.Equal([title], Titles(await OpenAsync(author, $"{List}?mine=true")));
    }

    [Fact]
    public async Task An_address_that_makes_no_sense_still_gives_a_list()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        string[] queries =
        [
            "?status=7",
            "?sort=random",
            "?type=Article",
            "?after=x",
            "?before=99999999999999999999~4a",
            "?after=-5~4a",
            "?mine=maybe",
            "?q=%00%01%ED%A0%80%25_'%22\\",
            "?sort=title&after=%00~%00",
            "?q[]=1&q=2&after[x]=3",
        ];

        foreach (var query in queries)
        {
            using var answer = await officer.GetAsync(new Uri(List + query, UriKind.Relative), Cancellation);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_list_is_narrowed_to_what_one_account_began()
    {
        site.SkipUnlessOffered();
        var mark = "o" + Guid.NewGuid().ToString("N");
        var name = "soan" + mark;
        using var other = await site.CreateUserAsync(name, Cancellation, "Author");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        await site.CreateAsync("Article", mark + " của người khác", null, Parts);
        await EditorForm.WriteArticleAsync(other, mark + " của tác giả", "submit.Save", Cancellation);

        var page = await OpenAsync(officer, $"{List}?q={mark}&owner={name.ToUpperInvariant()}");

        Assert.Equal([mark + " của tác giả"], Titles(page));
        Assert.Equal(name, page.QuerySelector("#list-owner")!.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll("#list-owners option"), option => option.GetAttribute("value") == name);
        Assert.Equal(name, page.QuerySelector("input[name='of.List.Owner']")!.GetAttribute("value"));
        Assert.Contains("không hiểu được", (await OpenAsync(officer, List + "?owner=khong-co-ai")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_edits_only_their_own_is_told_no_names()
    {
        site.SkipUnlessOffered();
        using var author = await site.CreateUserAsync(Cancellation, "Author");

        var page = await OpenAsync(author, List + "?owner=admin");

        Assert.Null(page.QuerySelector("#list-owner"));
        Assert.Empty(page.QuerySelectorAll("datalist"));
    }

    [Fact]
    public async Task What_was_left_out_of_an_address_is_said()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        Assert.Contains("không hiểu được", (await OpenAsync(officer, List + "?status=zzz")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("không hiểu được", (await OpenAsync(officer, List + "?status=&sort=&q=&type=")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không hiểu được", (await OpenAsync(officer, List + "?q=" + new string('a', 5000))).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string address)
        => new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private static Task<IHtmlDocument> FollowAsync(HttpClient officer, IHtmlDocument page, string rel)
        => OpenAsync(officer, page.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!);

    private static string[] Ids(IHtmlDocument page) => [.. page.QuerySelectorAll(".title-cell a").Select(link => link.GetAttribute("href")!)];

    private static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".title-cell a").Select(link => link.TextContent.Trim())];
}

/// <summary>On SQLite.</summary>
public sealed class SqliteContentListTests(SqliteSite site) : ContentListTests(site), IClassFixture<SqliteSite>;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresContentListTests(PostgresSite site) : ContentListTests(site), IClassFixture<PostgresSite>;
