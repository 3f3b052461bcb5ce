using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Admin;

/// <summary>Choosing items and tags in an editor: by typing, by a search without scripts, and only what the user may see.</summary>
public sealed class PickerTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Article = "/Admin/Contents/ContentItems/4tinbai0000000000000000001/Edit";
    private const string Search = "/Admin/ContentFields/SearchContentItems";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Related_articles_are_found_and_chosen_without_scripts()
    {
        var wanted = await ManyArticlesAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form["Article.Related.Search"] = "Bài cần tìm";
        Assert.Contains("Bài cần tìm", await TitlesAsync(officer, form.Page.QuerySelector("[data-name='Article.Related.ContentItemIds']")!.GetAttribute("data-search") + "&query=tìm"));

        form = await form.PressAsync(officer, Article, "Article.Related|search|", Cancellation);

        Assert.Equal([wanted], form.Page.QuerySelectorAll(".picker-found [name='Article.Related.ContentItemIds']").Select(box => box.GetAttribute("value")));
        form.Add("Article.Related.ContentItemIds", wanted);
        using var saved = await form.SendAsync(officer, Article, "submit.Save", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stored = await StoredAsync("4tinbai0000000000000000001");
        Assert.Contains(wanted, ((ContentElement)stored.Get<ContentPart>("Article")!).Get<ContentPickerField>("Related")!.ContentItemIds);
    }

    [Fact]
    public async Task A_search_offers_only_what_its_user_may_see()
    {
        await CreateAsync("Meeting", "Họp kín của Thường trực", new { Meeting = new { Visibility = new { Text = "Internal" }, StartUtc = new { Value = DateTime.UtcNow } } });
        await CreateAsync("Meeting", "Họp mở của Thường trực", new { Meeting = new { Visibility = new { Text = "Public" }, StartUtc = new { Value = DateTime.UtcNow } } });
        var path = $"{Search}?part=ContentMenuItemPart&field=SelectedContentItem&query={Uri.EscapeDataString("của Thường trực")}";
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");

        Assert.DoesNotContain("Họp kín của Thường trực", await TitlesAsync(author, path));
        Assert.Contains("Họp mở của Thường trực", await TitlesAsync(author, path));
        Assert.Contains("Họp kín của Thường trực", await TitlesAsync(editor, path));
    }

    [Theory]
    [InlineData("?part=Article", HttpStatusCode.BadRequest)]
    [InlineData("?part=Article&field=Lead", HttpStatusCode.BadRequest)]
    [InlineData("?part=Khong&field=Co", HttpStatusCode.BadRequest)]
    [InlineData("?part=Article&field=Related&query=%25'%3B--", HttpStatusCode.OK)]
    public async Task A_search_for_what_there_is_not_is_told(string query, HttpStatusCode status)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(new Uri(Search + query, UriKind.Relative), Cancellation);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Visitors_search_nothing()
    {
        using var visitor = site.CreateVisitor();
        using var answer = await visitor.GetAsync(new Uri(Search + "?part=Article&field=Related", UriKind.Relative), Cancellation);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_chosen_is_refused()
    {
        await ManyArticlesAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form.Add("Article.Related.ContentItemIds", "4cuochop000000000000000001");

        using var refused = await form.SendAsync(officer, Article, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Tin liên quan", Assert.Single((await EditorForm.ReadAsync(refused, Cancellation)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_tag_is_made_of_its_name_and_has_a_page()
    {
        var tag = "Thẻ mới " + Guid.NewGuid().ToString("N")[..8];
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form["Article.Tags.Names"] = $"Chỉ đạo, điều hành\n{tag}, #phản biện xã hội";

        using var saved = await form.SendAsync(officer, Article, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        Assert.Equal(["Chỉ đạo, điều hành", tag, "Phản biện xã hội"], form["Article.Tags.Names"].ReplaceLineEndings("\n").Split('\n'));
        using var visitor = site.CreateVisitor();
        using var page = await visitor.GetAsync(new Uri("/the/the-moi-" + tag[8..], UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_button_that_changes_the_form_makes_no_tag()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        await ManyArticlesAsync();
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form["Article.Tags.Names"] = "Thẻ chưa lưu";

        form = await form.PressAsync(officer, Article, "Article.Related|search|", Cancellation);

        Assert.Equal("Thẻ chưa lưu", form["Article.Tags.Names"]);
        Assert.DoesNotContain("Thẻ chưa lưu", form.Page.QuerySelectorAll(".tag-choices button").Select(button => button.TextContent));
    }

    [Fact]
    public async Task An_author_tags_only_with_tags_that_exist()
    {
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        const string New = "/Admin/Contents/ContentTypes/Article/Create";
        var form = await EditorForm.OpenAsync(author, New, Cancellation);
        form["TitlePart.Title"] = "Bài của tác giả";
        form["Article.Lead.Text"] = "Sapo";
        form["Article.Tags.Names"] = "Thẻ lạ";

        using var refused = await form.SendAsync(author, New, "submit.Save", Cancellation);

        Assert.Contains((await EditorForm.ReadAsync(refused, Cancellation)).Errors, error => error.Contains("Thẻ lạ", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string?>> TitlesAsync(HttpClient officer, string path)
    {
        using var found = JsonDocument.Parse(await officer.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

        return [.. found.RootElement.EnumerateArray().Select(item => item.GetProperty("displayText").GetString())];
    }

    /// <summary>More articles than a list shows, one of them with a title to look for.</summary>
    private async Task<string> ManyArticlesAsync()
    {
        for (var number = 0; number < 60; number++)
        {
            await CreateAsync("Article", $"Bài số {number}", new { });
        }

        return await CreateAsync("Article", "Bài cần tìm", new { });
    }

    private async Task<string> CreateAsync(string type, string title, object content)
    {
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var existing = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.DisplayText == title).FirstOrDefaultAsync();
            if (existing is not null)
            {
                id = existing.ContentItemId;
                return;
            }

            var item = await manager.NewAsync(type);
            item.DisplayText = title;
            item.Merge(new { TitlePart = new { Title = title } });
            item.Merge(content);
            await manager.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });

        return id;
    }

    private async Task<ContentItem> StoredAsync(string id)
    {
        ContentItem? stored = null;
        await site.UsingScopeAsync(async services => stored = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));

        return stored!;
    }
}
