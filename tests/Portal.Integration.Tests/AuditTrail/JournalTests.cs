using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using Portal.Editorial.AuditTrail;
using Portal.Editorial.Models;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>The record of work as officers read it.</summary>
public abstract class JournalTests(PortalSite site)
{
    private const string Journal = "/Admin/AuditTrail";
    private const string Settings = "/Admin/Settings/AuditTrail";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_done_is_told_in_sentences_that_lead_to_the_item_and_to_what_changed()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "Hội thảo " + Guid.NewGuid().ToString("N") + " <b>";
        var editor = await EditorForm.WriteArticleAsync(officer, title, "submit.Save", Cancellation);
        var form = await EditorForm.OpenAsync(officer, editor, Cancellation);
        form["Article.Lead.Text"] = "Lời dẫn mới.";
        using var saved = await form.SendAsync(officer, editor, "submit.Publish", Cancellation);

        var page = await OpenAsync(officer, "/Admin/Contents/ContentItems/" + editor.Split('/')[^2] + "/Versions");
        page = await OpenAsync(officer, page.QuerySelector("a[href*='/Admin/AuditTrail/']")!.GetAttribute("href")!);

        var lines = Lines(page);
        Assert.Equal(2, lines.Count);
        Assert.EndsWith($" đăng tin bài “{title}”.", lines[0].QuerySelector("p")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith($" tạo tin bài “{title}”.", lines[1].QuerySelector("p")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(editor, lines[0].QuerySelector("p a")!.GetAttribute("href"));
        Assert.Contains(title, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var details = await OpenAsync(officer, lines[0].QuerySelector("a.button")!.GetAttribute("href")!);
        Assert.Equal("Sapo", Assert.Single(details.QuerySelectorAll(".differences dt")).TextContent);
        Assert.Contains("mới", details.QuerySelector(".differences ins")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=hoi+thao+{0}", 2)]
    [InlineData("q={0}&event=Content.Published", 1)]
    [InlineData("q={0}&event=Content", 2)]
    [InlineData("q={0}&event=User", 0)]
    [InlineData("q={0}&from=2001-01-01", 2)]
    [InlineData("q={0}&to=2001-01-01", 0)]
    [InlineData("q={0}&from=1/1/2001&to=31/12/2900", 2)]
    [InlineData("q={0}&user={1}", 2)]
    [InlineData("q={0}&user=khong-ai", 0)]
    [InlineData("q={0}+khongcotunay", 0)]
    [InlineData("q=%25_{0}", 2)]
    public async Task The_record_is_narrowed(string query, int count)
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var mark = "n" + Guid.NewGuid().ToString("N");
        await EditorForm.WriteArticleAsync(officer, "Hội thảo " + mark, "submit.Publish", Cancellation);
        var name = await NameAsync(officer, mark);

        var page = await OpenAsync(officer, Journal + "?" + string.Format(CultureInfo.InvariantCulture, query, mark, name[..20].ToUpperInvariant()));

        Assert.Equal(count, Lines(page).Count);
        Assert.Null(page.QuerySelector(".message-warning"));
    }

    [Theory]
    [InlineData("event=Nothing")]
    [InlineData("event=Content.Nothing")]
    [InlineData("from=2026-13-01")]
    [InlineData("to=hôm+qua")]
    [InlineData("after=xyz")]
    [InlineData("before=9~9~9")]
    public async Task What_an_address_holds_beside_is_left_out_and_told(string query)
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        var page = await OpenAsync(officer, Journal + "?" + query);

        Assert.NotNull(page.QuerySelector(".message-warning"));
        Assert.NotEmpty(Lines(page));
    }

    [Fact]
    public async Task What_modules_record_of_an_item_is_told_in_their_words()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "m" + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(services => services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(new AuditTrailContext<AuditTrailEditorialEvent>(
            EditorialStepKinds.Submitted,
            AuditTrailEditorialEvent.Category,
            "4tinbai0000000000000000001",
            "4lan",
            "lan",
            new AuditTrailEditorialEvent { ContentItemId = "4tinbai0000000000000000001", ContentType = "Article", Title = title, Comment = "Nhờ anh xem giúp." })));

        var line = Assert.Single(Lines(await OpenAsync(officer, $"{Journal}?q={title}&event={AuditTrailEditorialEvent.Category}")));

        Assert.Equal($"lan gửi duyệt tin bài “{title}”.", line.QuerySelector("p")!.TextContent.Trim());
        Assert.Equal("Nhờ anh xem giúp.", line.QuerySelector(".journal-comment")!.TextContent);
        var details = await OpenAsync(officer, line.QuerySelector("a.button")!.GetAttribute("href")!);
        Assert.Empty(details.QuerySelectorAll(".differences"));
    }

    [Fact]
    public async Task Long_records_have_pages_without_gaps()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var editor = await EditorForm.WriteArticleAsync(officer, "Dài", "submit.Save", Cancellation);
        var id = editor.Split('/')[^2];
        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(id, VersionOptions.Latest))!;
            for (var number = 0; number < 70; number++)
            {
                await contents.SaveDraftAsync(item);
            }
        });

        var first = await OpenAsync(officer, $"{Journal}/{id}");
        var second = await OpenAsync(officer, first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var third = await OpenAsync(officer, second.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await OpenAsync(officer, third.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        var start = await OpenAsync(officer, second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal([30, 30, 11], new[] { first, second, third }.Select(page => Lines(page).Count));
        Assert.Equal(71, new[] { first, second, third }.SelectMany(Addresses).Distinct().Count());
        Assert.Equal(Addresses(second), Addresses(back));
        Assert.Equal(Addresses(first), Addresses(start));
        Assert.Null(third.QuerySelector("a[rel=next]"));
        Assert.Null(start.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task Who_may_not_see_the_record_sees_nothing_of_it()
    {
        site.SkipUnlessOffered();
        using var author = await site.CreateUserAsync(Cancellation, "Author");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var visitor = site.CreateVisitor();
        var known = Addresses(await OpenAsync(editor, Journal))[0];

        foreach (var address in new[] { Journal, known, Settings })
        {
            using var refused = await author.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Contains(refused.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
            using var unknown = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.False(unknown.IsSuccessStatusCode);
        }

        Assert.DoesNotContain(Journal + "\"", await author.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Contains(Journal + "\"", await editor.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        using var settings = await editor.GetAsync(new Uri(Settings, UriKind.Relative), Cancellation);
        Assert.False(settings.IsSuccessStatusCode);
        using var missing = await editor.GetAsync(new Uri(Journal + "/Display/4khongco", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task An_administrator_chooses_what_is_recorded_and_for_how_long()
    {
        site.SkipUnlessOffered();
        using var administrator = await site.CreateUserAsync(Cancellation, "Administrator");
        var page = await OpenAsync(administrator, Settings);
        var fields = page.QuerySelectorAll<IHtmlInputElement>("form.admin-form input[name]")
            .Where(input => input.Type != "checkbox" || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .ToList();
        string Name(string field) => page.QuerySelector($"form.admin-form input[name$='{field}']")!.GetAttribute("name")!;
        Assert.Contains(KeyValuePair.Create(Name("Events"), "Content.Saved"), fields);
        Assert.Contains(KeyValuePair.Create(Name("RetentionDays"), "365"), fields);
        fields.RemoveAll(field => field.Value == "Content.Saved" || field.Key == Name("RetentionDays") || field.Key == Name("KeepsAddress"));

        using var wrong = await PostAsync(administrator, [.. fields, new(Name("RetentionDays"), "0")]);
        Assert.Equal("Hãy nhập số ngày từ 1 đến 10957.", Assert.Single(await EditorForm.ErrorsOfAsync(wrong, Cancellation)));
        using var saved = await PostAsync(administrator, [.. fields, new(Name("RetentionDays"), "30"), new(Name("KeepsAddress"), "true")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var title = "c" + Guid.NewGuid().ToString("N");
        var editor = await EditorForm.WriteArticleAsync(administrator, title, "submit.Save", Cancellation);
        var form = await EditorForm.OpenAsync(administrator, editor, Cancellation);
        using var again = await form.SendAsync(administrator, editor, "submit.Save", Cancellation);
        var line = Assert.Single(Lines(await OpenAsync(administrator, $"{Journal}?q={title}")));
        var details = await OpenAsync(administrator, line.QuerySelector("a.button")!.GetAttribute("href")!);
        Assert.Contains("127.0.0.1", details.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        await site.UsingScopeAsync(async services => Assert.Equal(30, (await services.GetRequiredService<ISiteService>().GetSettingsAsync<AuditTrailTrimmingSettings>()).RetentionDays));

        page = await OpenAsync(administrator, Settings);
        fields.RemoveAll(field => field.Key == "Stamp");
        fields.Add(new("Stamp", page.QuerySelector("input[name=Stamp]")!.GetAttribute("value")!));
        using var restored = await PostAsync(administrator, [.. fields, new(Name("Events"), "Content.Saved"), new(Name("RetentionDays"), "365")]);
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
    }

    private static IReadOnlyList<IElement> Lines(IHtmlDocument page) => [.. page.QuerySelectorAll(".journal-lines > li")];

    private static IReadOnlyList<string> Addresses(IHtmlDocument page) => [.. Lines(page).Select(line => line.QuerySelector("a.button")!.GetAttribute("href")!)];

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string path)
        => new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    private static async Task<HttpResponseMessage> PostAsync(HttpClient officer, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);

        return await officer.PostAsync(new Uri(Settings, UriKind.Relative), content, Cancellation);
    }

    private static async Task<string> NameAsync(HttpClient officer, string mark)
        => Lines(await OpenAsync(officer, $"{Journal}?q={mark}"))[0].QuerySelector("strong")!.TextContent;
}
