using System.Text.Json.Nodes;
using Embedded.Search.Index;
using Embedded.Search.Tests.Support;
using Embedded.Search.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using YesSql;

namespace Embedded.Search.Tests.Index;

/// <summary>What search does, whatever the database.</summary>
public abstract class SearchTests : IAsyncLifetime
{
    private SearchSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await SearchSite.StartAsync(await CreateDatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<TestDatabase> CreateDatabaseAsync();

    [Fact]
    public async Task Accents_are_not_needed_but_win()
    {
        await _site.PublishAsync("News", "Đường Trần Hưng Đạo", day: 1);
        await _site.PublishAsync("News", "Dưỡng lão", day: 2);
        await _site.PublishAsync("News", "Ngành mía", body: "<p>Giá đường giảm</p>", day: 3);
        await _site.PublishAsync("News", "Thị trường", body: "<p>Thái Dương</p>", day: 4);

        Assert.Equal("Dưỡng lão | Đường Trần Hưng Đạo | Thị trường | Ngành mía", await _site.TitlesAsync("duong"));
        Assert.Equal("Đường Trần Hưng Đạo | Dưỡng lão | Ngành mía | Thị trường", await _site.TitlesAsync("ĐƯỜNG"));
        Assert.Equal("Đường Trần Hưng Đạo", await _site.TitlesAsync("hung dao"));
        Assert.Equal("Đường Trần Hưng Đạo", await _site.TitlesAsync("Hu\u031Bng"));
        Assert.Equal("", await _site.TitlesAsync("duong khong"));
    }

    [Fact]
    public async Task What_handlers_add_is_found()
    {
        await _site.PublishAsync("News", Nicknames.Title, day: 1);
        await _site.PublishAsync("News", "Nông nghiệp", day: 2);

        Assert.Equal(Nicknames.Title, await _site.TitlesAsync(Nicknames.Nickname));
    }

    [Fact]
    public async Task Leads_bodies_and_agendas_are_found()
    {
        await _site.PublishAsync("News", "Một", lead: "Sáng nay khai mạc", day: 1);
        await _site.PublishAsync("News", "Hai", body: "<h2>Khai</h2><p>mạc &amp; bế mạc</p><script>alarm</script>", day: 2);
        await _site.PublishAsync("Session", "Ba", topics: ["Thông qua quy chế", "Khai mạc"], day: 3);
        await _site.PublishAsync("Memo", "Khai mạc nội bộ", day: 4);

        Assert.Equal("Ba | Hai | Một", await _site.TitlesAsync("khai mạc"));
        Assert.Equal("", await _site.TitlesAsync("alarm"));
        Assert.Equal("", await _site.TitlesAsync("amp"));
    }

    [Fact]
    public async Task Only_what_is_published_is_found_and_as_it_is_published()
    {
        var id = await _site.PublishAsync("News", "Bản đầu");
        await EditAsync(id, "Bản nháp", publish: false);
        Assert.Equal("Bản đầu", await _site.TitlesAsync("ban"));
        Assert.Equal("", await _site.TitlesAsync("nhap"));

        await EditAsync(id, "Bản sau", publish: true);
        Assert.Equal("Bản sau", await _site.TitlesAsync("sau"));
        Assert.Equal("", await _site.TitlesAsync("dau"));

        await _site.InScopeAsync(async services => await Manager(services).UnpublishAsync((await Manager(services).GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal("", await _site.TitlesAsync("sau"));

        var removed = await _site.PublishAsync("News", "Sẽ xóa");
        await _site.InScopeAsync(async services => await Manager(services).RemoveAsync((await Manager(services).GetAsync(removed))!));
        Assert.Equal("", await _site.TitlesAsync("xoa"));
        Assert.Equal(0, await _site.InScopeAsync(services => services.GetRequiredService<SearchIndex>().CountAsync(SearchQuery.Read("xoa"), SearchFilter.Of([]))));
    }

    [Fact]
    public async Task What_a_visitor_may_not_see_is_neither_found_nor_counted_nor_suggested()
    {
        var id = await _site.PublishAsync("News", "Công bố nhân sự");
        await _site.PublishAsync("News", "Mật: nhân sự", body: "<p>nhân sự mới</p>");
        await EditAsync(id, "Mật: rút lại nhân sự", publish: true);

        Assert.Equal("", await _site.TitlesAsync("nhan su"));
        var (count, suggestions) = await _site.InScopeAsync(async services => (
            await services.GetRequiredService<SearchIndex>().CountAsync(SearchQuery.Read("nhan su"), SearchFilter.Of(["News"])),
            await services.GetRequiredService<SearchIndex>().SuggestAsync(SearchQuery.Read("mat"), SearchFilter.Of(["News"]), 5)));
        Assert.Equal((0, 0), (count, suggestions.Count));
    }

    [Fact]
    public async Task The_index_changes_with_the_transaction_or_not_at_all()
    {
        await _site.InScopeAsync(async services =>
        {
            var item = await Manager(services).NewAsync("News");
            item.Alter<TitlePart>(part => part.Title = "Không lưu");
            await Manager(services).UpdateAsync(item);
            await Manager(services).CreateAsync(item, VersionOptions.Published);
            Assert.Single(await services.GetRequiredService<SearchIndex>().FindAsync(SearchQuery.Read("luu"), SearchFilter.Of(["News"]), 0, 10));
            await services.GetRequiredService<ISession>().CancelAsync();
        });

        Assert.Equal("", await _site.TitlesAsync("luu"));
    }

    [Fact]
    public async Task Filters_pages_and_counts()
    {
        for (var day = 1; day <= 7; day++)
        {
            await _site.PublishAsync("News", $"Tin {day}", term: day % 2 == 0 ? "term0even" : "term0odd", day: day, year: day < 4 ? 2025 : 2026);
        }

        await _site.PublishAsync("Session", "Tin họp", day: 9);

        Assert.Equal("Tin họp | Tin 7 | Tin 6", await _site.TitlesAsync("tin", size: 3));
        Assert.Equal("Tin 5 | Tin 4 | Tin 3", await _site.TitlesAsync("tin", start: 3, size: 3));
        Assert.Equal("", await _site.TitlesAsync("tin", start: 999_999_999, size: 10));
        Assert.Equal("", await _site.TitlesAsync("tin", start: int.MaxValue, size: int.MaxValue));
        Assert.Equal("Tin 6 | Tin 4 | Tin 2", await _site.TitlesAsync("tin", filter: new JsonObject { ["Terms"] = new JsonArray("term0even") }));
        Assert.Equal("Tin 3 | Tin 2 | Tin 1", await _site.TitlesAsync("tin", filter: new JsonObject { ["Year"] = 2025 }));
        Assert.Equal("Tin 2", await _site.TitlesAsync("tin", filter: new JsonObject { ["Year"] = 2025, ["Terms"] = new JsonArray("term0even"), ["ContentTypes"] = new JsonArray("News") }));
        Assert.Equal("Tin họp", await _site.TitlesAsync("tin", filter: new JsonObject { ["ContentTypes"] = new JsonArray("Session") }));
        Assert.Equal("", await _site.TitlesAsync("tin", filter: new JsonObject { ["ContentTypes"] = new JsonArray("Memo") }));

        var (all, some) = await _site.InScopeAsync(async services => (
            await services.GetRequiredService<SearchIndex>().CountAsync(SearchQuery.Read("tin"), SearchFilter.Of(["News", "Session"])),
            await services.GetRequiredService<SearchIndex>().CountAsync(SearchQuery.Read("tin"), SearchFilter.Of(["News"], ["term0odd"], 2026))));
        Assert.Equal((8, 2), (all, some));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("title : tin OR NEAR(a b)")]
    [InlineData("tin\" OR \"x")]
    [InlineData("tin' | 'x")]
    [InlineData("'; DROP TABLE \"SearchDocument\"; --")]
    [InlineData("a & | ! ( ) <-> :* \\")]
    [InlineData("* ^ - + { } [ ] ~")]
    [InlineData("=tin #type_news facets:#type_memo")]
    [InlineData("tin\0x")]
    [InlineData("⒈⑴㈠½ŉ")]
    [InlineData("🎉 👩‍👩‍👧 हिन्दी ภาษาไทย")]
    public async Task A_hostile_query_is_only_words(string query)
    {
        await _site.PublishAsync("News", "Tin thường");

        var result = await _site.SearchAsync(query);

        Assert.True(result.Success);
        Assert.Equal("Tin thường", await _site.TitlesAsync("thuong"));
    }

    [Fact]
    public async Task A_lone_surrogate_or_a_very_long_query_is_answered()
    {
        var long1 = new string('a', 5_000);
        await _site.PublishAsync("News", "Tin " + long1[..60]);

        Assert.Empty((await _site.SearchAsync("\ud83c")).ContentItemIds);
        Assert.Single((await _site.SearchAsync(long1)).ContentItemIds);
        Assert.Empty((await _site.SearchAsync(string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"w{i}")))).ContentItemIds);
    }

    [Fact]
    public async Task Titles_are_suggested_by_what_is_typed_so_far()
    {
        await _site.PublishAsync("News", "Hội thảo chuyển đổi số", day: 1);
        await _site.PublishAsync("News", "Hội nghị giao ban", day: 2);
        await _site.PublishAsync("News", "Khác", body: "hội nghị", day: 3);

        async Task<string> SuggestAsync(string text) => string.Join(" | ", await _site.InScopeAsync(services =>
            services.GetRequiredService<SearchIndex>().SuggestAsync(SearchQuery.Read(text), SearchFilter.Of(["News"]), 5)));

        Assert.Equal("Hội nghị giao ban | Hội thảo chuyển đổi số", await SuggestAsync("ho"));
        Assert.Equal("Hội nghị giao ban", await SuggestAsync("hoi ngh"));
        Assert.Equal("Hội thảo chuyển đổi số", await SuggestAsync("chuyển đ"));
        Assert.Equal("", await SuggestAsync("thao x"));
        Assert.Equal("", await SuggestAsync("*"));
    }

    [Fact]
    public async Task An_excerpt_shows_the_words_and_no_markup_of_the_text()
    {
        var id = await _site.PublishAsync("News", "Tiêu đề", body: "<p>" + string.Concat(Enumerable.Repeat("Mở đầu dài. ", 60)) + "Bàn về &lt;b&gt;đường&lt;/b&gt; sắt &amp; cầu.</p>");

        var excerpt = (await _site.SearchAsync("duong sat")).Highlights![id]["Content.ContentItem.FullText"].Single();

        Assert.Contains("&lt;b&gt;<mark>đường</mark>&lt;/b&gt; <mark>sắt</mark> &amp; cầu.", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("… ", excerpt, StringComparison.Ordinal);
        Assert.True(excerpt.Length < 350);
    }

    [Fact]
    public async Task The_index_follows_the_types_that_are_searched()
    {
        await _site.PublishAsync("News", "Tin có trước");
        await _site.PublishAsync("Memo", "Giấy có trước");
        Assert.Equal("Tin có trước", await _site.TitlesAsync("truoc"));

        await _site.RunRecipeAsync(SearchSite.ProfileStep.Replace("\"News\"", "\"Memo\"", StringComparison.Ordinal));
        Assert.Equal("Giấy có trước", await _site.TitlesAsync("truoc"));

        await _site.RunRecipeAsync(SearchSite.ProfileStep, """{ "name": "RebuildIndex", "includeAll": true }""");
        Assert.Equal("Tin có trước", await _site.TitlesAsync("truoc"));
    }

    private static IContentManager Manager(IServiceProvider services) => services.GetRequiredService<IContentManager>();

    private Task EditAsync(string id, string title, bool publish) => _site.InScopeAsync(async services =>
    {
        var item = (await Manager(services).GetAsync(id, VersionOptions.DraftRequired))!;
        item.Alter<TitlePart>(part => part.Title = title);
        await Manager(services).UpdateAsync(item);
        if (publish)
        {
            await Manager(services).PublishAsync(item);
        }
    });
}
