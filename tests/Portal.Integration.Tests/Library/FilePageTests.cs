using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Documents;
using OrchardCore.Settings;
using OrchardCore.Templates.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>A file's page: what is written about it, the point that crops keep, and where it is used.</summary>
public abstract class FilePageTests(PortalSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_and_the_point_are_kept_found_and_shown_again()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        var mark = "chu" + Guid.NewGuid().ToString("N");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var saved = await DescribeAsync(officer, path, ("AlternativeText", $"Đại biểu {mark} bấm nút"), ("Credit", "Lê Văn Ảnh"), ("AnchorX", "20,5"), ("AnchorY", "75"));

        Assert.Contains("Đã lưu", saved.Message(), StringComparison.Ordinal);
        Assert.Equal($"Đại biểu {mark} bấm nút", Value(saved, "AlternativeText"));
        Assert.Equal("Lê Văn Ảnh", Value(saved, "Credit"));
        Assert.Equal(("20.5", "75"), (Value(saved, "AnchorX"), Value(saved, "AnchorY")));
        Assert.Equal([path[(path.LastIndexOf('/') + 1)..]], (await officer.OpenAsync($"/Admin/Media?q={mark}")).FileNames());

        var cleared = await DescribeAsync(officer, path);
        Assert.Equal("", Value(cleared, "AlternativeText"));
        Assert.Equal("", Value(cleared, "AnchorX"));
    }

    [Fact]
    public async Task Settings_and_templates_that_name_the_file_are_named()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        var other = await StoreAsync();
        var template = "Mẫu " + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.Properties["Office"]!["Dấu"] = new JsonObject { ["Paths"] = new JsonArray(path) };
            await sites.UpdateSiteSettingsAsync(settings);
            var documents = services.GetRequiredService<IDocumentManager<TemplatesDocument>>();
            var templates = await documents.GetOrCreateMutableAsync();
            templates.Templates["Thu_" + template] = new Template { Content = $$$"""<img src="{{ '{{{path}}}' | asset_url }}" alt="">""", Description = template };
            await documents.UpdateAsync(templates);
        });
        using var administrator = site.CreateVisitor();
        await SignIn.AsAdministratorAsync(administrator, Cancellation);
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        var page = await administrator.OpenAsync($"/Admin/Media/File?path={path}");
        Assert.NotNull(page.QuerySelector(".card-list a[href='/Admin/Settings/Office']"));
        Assert.Contains(page.QuerySelectorAll(".card-list li").Select(line => line.TextContent.Trim()), text => text == "Mẫu giao diện: " + template);
        var asked = await officer.OpenAsync($"/Admin/Media/DeleteMedia?path={path}");
        Assert.NotNull(asked.QuerySelector(".message-warning"));
        Assert.Contains("Cài đặt: ", asked.QuerySelector(".card-list")!.TextContent, StringComparison.Ordinal);
        Assert.Null(asked.QuerySelector(".card-list a"));
        Assert.Null((await officer.OpenAsync($"/Admin/Media/DeleteMedia?path={other}")).QuerySelector(".card-list"));
    }

    [Fact]
    public async Task Crops_without_a_point_of_their_own_keep_that_of_the_file()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var visitor = site.CreateVisitor();
        var middle = await TagAsync(visitor, path, "?width=16&height=32&rmode=crop");
        Assert.Equal(middle, await TagAsync(visitor, path, "?width=16&height=32&rmode=crop"));
        var whole = await TagAsync(visitor, path, "?width=16&height=32&rmode=max");

        await DescribeAsync(officer, path, ("AnchorX", "0"), ("AnchorY", "100"));

        Assert.NotEqual(middle, await TagAsync(visitor, path, "?width=16&height=32&rmode=crop"));
        Assert.Equal(whole, await TagAsync(visitor, path, "?width=16&height=32&rmode=max"));
        await DescribeAsync(officer, path);
        Assert.Equal(middle, await TagAsync(visitor, path, "?width=16&height=32&rmode=crop"));
    }

    [Fact]
    public async Task An_editor_offers_the_text_of_the_file_where_the_field_has_none()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        await DescribeAsync(officer, path, ("AlternativeText", "Toàn cảnh hội trường"));
        var bare = await CreateArticleAsync("Không lời", $$"""{ "Cover": { "Paths": [{{JsonSerializer.Serialize(path)}}] } }""");
        var own = await CreateArticleAsync("Có lời", $$"""{ "Cover": { "Paths": [{{JsonSerializer.Serialize(path)}}], "MediaTexts": ["Lời riêng"] } }""");

        Assert.Equal("Toàn cảnh hội trường", await CoverTextAsync(officer, bare));
        Assert.Equal("Lời riêng", await CoverTextAsync(officer, own));
    }

    [Fact]
    public async Task It_tells_every_item_that_names_the_file()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        Assert.Contains("Chưa có nội dung nào", (await OpenAsync(officer, path)).QuerySelector(".editor-side")!.TextContent, StringComparison.Ordinal);
        var field = await CreateArticleAsync("Bìa", $$"""{ "Cover": { "Paths": [{{JsonSerializer.Serialize(path)}}] } }""");
        var text = await CreateArticleAsync("Thân bài", "{}", $"""<figure><img src="/media/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}?width=480" alt=""></figure>""");
        var code = await CreateArticleAsync("Mã ngắn", "{}", $"<p>[image]{path}[/image]</p>");
        await CreateArticleAsync("Không dùng", "{}", $"<p>/media/{path}.bak</p>");

        Assert.Equal(new[] { field, text, code }.Order(), Uses(await OpenAsync(officer, path)));

        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var item in await contents.GetAsync([text, field], VersionOptions.Latest))
            {
                await contents.RemoveAsync(item);
            }
        });
        Assert.Equal(["Mã ngắn"], (await OpenAsync(officer, path)).QuerySelectorAll(".editor-side .card-list a").Select(link => link.TextContent));
    }

    [Fact]
    public async Task What_the_reader_may_not_see_is_only_counted()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        await CreateArticleAsync("Nháp kín", $$"""{ "Cover": { "Paths": [{{JsonSerializer.Serialize(path)}}] } }""", options: VersionOptions.Draft);
        using var author = await site.CreateUserAsync(Cancellation, "Author");

        var side = (await OpenAsync(author, path)).QuerySelector(".editor-side")!.TextContent;

        Assert.DoesNotContain("Nháp kín", side, StringComparison.Ordinal);
        Assert.Contains("Và 1 nội dung khác", side, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AnchorX", "abc", "AnchorY", "5", "0 đến 100")]
    [InlineData("AnchorX", "5", "AnchorY", "101", "0 đến 100")]
    [InlineData("AnchorX", "-1", "AnchorY", "1", "0 đến 100")]
    [InlineData("AnchorX", "", "AnchorY", "1", "0 đến 100")]
    [InlineData("AnchorX", "NaN", "AnchorY", "1", "0 đến 100")]
    [InlineData("Credit", "501", "AnchorY", "", "200 ký tự")]
    public async Task What_cannot_be_is_said_at_its_field_and_nothing_is_lost(string first, string value, string second, string other, string reason)
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var typed = first == "Credit" ? new string('a', 501) : value;
        var page = await officer.PostAsync(await OpenAsync(officer, path), Address(path), ("AlternativeText", "Đang viết"), (first, typed), (second, other), ("Version", "0"));

        Assert.Contains(reason, page.QuerySelector("#error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đang viết", Value(page, "AlternativeText"));
        Assert.Equal(typed, Value(page, first));
    }

    [Fact]
    public async Task Two_who_save_at_once_see_each_others_words()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var first = await site.CreateUserAsync(Cancellation, "Editor");
        using var second = await site.CreateUserAsync(Cancellation, "Editor");
        var open = await OpenAsync(second, path);
        await DescribeAsync(first, path, ("AlternativeText", "Của người đầu"));

        var conflict = await second.PostAsync(open, Address(path), ("AlternativeText", "Của người sau"), ("Version", Value(open, "Version")));
        Assert.Contains("Của người đầu", conflict.QuerySelector(".stored")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Của người sau", Value(conflict, "AlternativeText"));
        Assert.Equal("Của người đầu", Value(await OpenAsync(first, path), "AlternativeText"));

        await second.PostAsync(conflict, Address(path), ("AlternativeText", "Của người sau"), ("Version", Value(conflict, "Version")));
        Assert.Equal("Của người sau", Value(await OpenAsync(first, path), "AlternativeText"));
    }

    [Theory]
    [InlineData("khong-co.png")]
    [InlineData("../../appsettings.json")]
    [InlineData("a\\b.png")]
    [InlineData("")]
    public async Task A_file_that_is_not_there_leads_to_the_library_with_a_word(string path)
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(new Uri(Address(path), UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var library = await officer.OpenAsync("/Admin/Media");
        Assert.Contains("Không còn tệp", library.Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn tệp", (await officer.PostAsync(library, Address(path), ("Credit", "x"))).Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authors_change_the_own_files_alone()
    {
        site.SkipUnlessOffered();
        var path = await StoreAsync();
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        var others = await OpenAsync(author, path);
        Assert.Null(others.QuerySelector("[name=Credit]"));
        await author.PostAsync(others, Address(path), ("Credit", "Chiếm"), ("Version", "1"));
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        Assert.Equal("", Value(await OpenAsync(editor, path), "Credit"));

        var sent = await author.SendAsync(await author.OpenAsync("/Admin/Media"), "/Admin/Media/Send", ("rieng " + Guid.NewGuid().ToString("N") + ".png", SamplePicture.Png));
        var own = Uri.UnescapeDataString(sent.QuerySelector(".media-file a[href*=rieng]")!.GetAttribute("href")!.Split("path=")[1]);
        Assert.Equal("Tôi", Value(await DescribeAsync(author, own, ("Credit", "Tôi")), "Credit"));
    }

    protected static string Address(string path) => "/Admin/Media/File?path=" + Uri.EscapeDataString(path);

    private static Task<IHtmlDocument> OpenAsync(HttpClient officer, string path) => officer.OpenAsync(Address(path));

    private static async Task<IHtmlDocument> DescribeAsync(HttpClient officer, string path, params (string Name, string Value)[] fields)
    {
        var page = await OpenAsync(officer, path);

        return await officer.PostAsync(page, Address(path), [.. fields, ("Version", Value(page, "Version"))]);
    }

    private static async Task<string> CoverTextAsync(HttpClient officer, string id) =>
        Value(await officer.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit"), "Article.Cover.Files[0].Text");

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value") ?? "";

    private static IEnumerable<string> Uses(IHtmlDocument page)
        => page.QuerySelectorAll(".editor-side .card-list a").Select(link => link.GetAttribute("href")!.Split('/')[^2]).Order();

    private static async Task<string> TagAsync(HttpClient visitor, string path, string query)
    {
        using var answer = await visitor.GetAsync(new Uri($"/media/{path}{query}", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return answer.Headers.ETag!.Tag;
    }

    private async Task<string> StoreAsync()
    {
        var path = $"tep/anh-{Guid.NewGuid():N}.png";
        await site.StoreAsync(path);

        return path;
    }

    private Task<string> CreateArticleAsync(string title, string fields, string body = "", VersionOptions? options = null)
    {
        var article = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(fields)!;
        article["Lead"] = JsonSerializer.SerializeToElement(new { Text = "Lời dẫn" });
        article["Category"] = JsonSerializer.SerializeToElement(new { TaxonomyContentItemId = "4chuyenmuc0000000000000000", TermContentItemIds = new[] { "4cmhoatdong000000000000000" } });

        return site.CreateAsync("Article", title, null, JsonSerializer.Serialize(new { Article = article, HtmlBodyPart = new { Html = body } }), options);
    }
}
