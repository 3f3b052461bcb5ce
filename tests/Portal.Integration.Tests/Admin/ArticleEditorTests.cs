using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using System.Text.Json;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>An article as an officer writes it: in the editor's form, without scripts.</summary>
public sealed class ArticleEditorTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Notices = "Thông báo";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_is_written_published_and_read()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "Tin mới " + Guid.NewGuid().ToString("N");
        var form = await FormAsync(officer, New);
        form["TitlePart.Title"] = title;
        form["Article.Lead.Text"] = "Sapo có dấu <b>";
        form["HtmlBodyPart.Html"] = "<p>Thân bài</p><script>alert(1)</script>";
        form["Article.DisplayDate.LocalDateTime"] = "2026-11-20T08:30";

        using var saved = await SendAsync(officer, New, form, "submit.Publish");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stored = await StoredAsync(saved.Headers.Location!.ToString().Split('/')[^2]);
        Assert.Equal(new DateTime(2026, 11, 20, 1, 30, 0), (DateTime)stored["Article"]!["DisplayDate"]!["Value"]!);
        using var visitor = site.CreateVisitor();
        var page = await visitor.GetStringAsync(new Uri("/" + (string)stored["AutoroutePart"]!["Path"]!, UriKind.Relative), Cancellation);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains("Thân bài", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4tinbai0000000000000000001")]
    [InlineData("4cuochop000000000000000001")]
    [InlineData("4hoi0000000000000000000002")]
    [InlineData("4danhsachlienket0000000000")]
    [InlineData("4trangchu00000000000000000")]
    [InlineData("4menuchinh0000000000000000")]
    [InlineData("4chuyenmuc0000000000000000")]
    [InlineData("4gioithieu0000000000000000")]
    [InlineData("4tranghoithanhvien00000000")]
    public async Task Saving_what_was_not_changed_changes_nothing(string id)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var path = $"/Admin/Contents/ContentItems/{id}/Edit";
        var before = await StoredAsync(id);

        using var saved = await SendAsync(officer, path, await FormAsync(officer, path), "submit.Save");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var after = await StoredAsync(id);
        foreach (var (name, part) in before.Where(pair => pair.Value is JsonObject))
        {
            Assert.Equal(Comparable(part!), Comparable(after[name]!));
        }
    }

    [Theory]
    [InlineData("Article.DisplayDate.LocalDateTime", "hôm qua", "hôm qua")]
    [InlineData("Article.Source.Url", "javascript:alert(1)", "Nguồn tin")]
    [InlineData("Article.Category.UniqueValue", "khong-co", "Chuyên mục")]
    [InlineData("TitlePart.Title", "", "Tiêu đề")]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept(string field, string value, string named)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await FormAsync(officer, New);
        form["TitlePart.Title"] = "Tin sai";
        form["Article.Lead.Text"] = "Đã gõ rất lâu";
        form[field] = value;

        using var refused = await SendAsync(officer, New, form, "submit.Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = new HtmlParser().ParseDocument(await refused.Content.ReadAsStringAsync(Cancellation));
        var line = Assert.Single(page.QuerySelectorAll("#error-summary li"));
        Assert.Contains(named, line.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(line.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal("Đã gõ rất lâu", page.QuerySelector("[name='Article.Lead.Text']")!.TextContent.Trim());
    }

    /// <summary>A form posts nothing where nothing is stored: to an officer null, no, an empty text and nothing at all are the same.</summary>
    private static string Comparable(JsonNode part) => Filled(part)?.ToJsonString() ?? "";

    private static JsonNode? Filled(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            var filled = fields.Select(field => (field.Key, Value: Filled(field.Value))).Where(field => field.Value is not null).OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
            return filled.Length == 0 ? null : new JsonObject(filled.Select(field => KeyValuePair.Create(field.Key, field.Value)));
        }

        if (node is JsonArray items)
        {
            var entries = items.Select(Filled).ToArray();

            return Array.TrueForAll(entries, entry => entry is null) ? null : new JsonArray(entries);
        }

        return node is null || node.ToJsonString() is "false" or "\"\"" ? null : node.DeepClone();
    }

    private static async Task<EditorForm> FormAsync(HttpClient officer, string path)
    {
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        if (form.Page.QuerySelectorAll("[name='Article.Category.UniqueValue'] option").OfType<IHtmlOptionElement>().FirstOrDefault(option => option.Text.Trim() == Notices) is { } notices
            && form["Article.Category.UniqueValue"].Length == 0)
        {
            form["Article.Category.UniqueValue"] = notices.Value;
        }

        return form;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient officer, string path, EditorForm form, string button) => form.SendAsync(officer, path, button, Cancellation);

    private async Task<JsonObject> StoredAsync(string id)
    {
        JsonObject? stored = null;
        await site.UsingScopeAsync(async services =>
            stored = (JsonObject?)JsonNode.Parse(JConvert.SerializeObject(await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))));

        return stored!;
    }
}
