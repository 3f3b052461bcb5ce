using AngleSharp.Dom;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Editorial;

/// <summary>The work desk shows what modules put on it, and to each reader what is theirs.</summary>
public sealed class DeskTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Waiting = "Bài chờ bạn duyệt";
    private const string Own = "Bài bạn gửi duyệt";
    private const string Meetings = "Cuộc họp tuần này";
    private const string Overdue = "Nhiệm vụ quá hạn";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_is_shown_to_who_decides_and_to_who_wrote_it()
    {
        var mark = Guid.NewGuid().ToString("N");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var other = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài " + mark, Cancellation);

        Assert.Equal($"/Admin/Editorial/{id}", (await CardAsync(editor, Waiting))!.QuerySelector("li a")!.GetAttribute("href"));
        Assert.Equal(ReviewPages.EditorOf(id), (await CardAsync(contributor, Own))!.QuerySelector("li a")!.GetAttribute("href"));
        Assert.DoesNotContain(mark, (await CardAsync(other, Own))!.TextContent, StringComparison.Ordinal);
        Assert.Null(await CardAsync(contributor, Meetings));
        Assert.Null(await CardAsync(contributor, Overdue));
    }

    [Fact]
    public async Task Meetings_of_the_week_and_overdue_directives_are_shown_to_who_lists_meetings_and_internal_ones_to_insiders()
    {
        var mark = Guid.NewGuid().ToString("N");
        var now = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        await site.CreateAsync("Meeting", "Họp mở " + mark, "hoi-nghi/mo-" + mark, $$"""{ "Meeting": { "Kind": { "Text": "Workshop" }, "StartUtc": { "Value": "{{now}}" } } }""");
        await site.CreateAsync("Meeting", "Họp kín " + mark, "hoi-nghi/kin-" + mark, $$$"""
            { "Meeting": { "Kind": { "Text": "Workshop" }, "StartUtc": { "Value": "{{{now}}}" }, "Visibility": { "Text": "Internal" } },
              "Directives": { "ContentItems": [ { "ContentItemId": "{{{mark[..26]}}}", "ContentType": "Directive", "DisplayText": "Việc kín", "TitlePart": { "Title": "Việc kín" },
                "Directive": { "Owner": { "Text": "Văn phòng" }, "DueDate": { "Value": "2001-01-01T00:00:00Z" } } } ] } }
            """);
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var author = await site.CreateUserAsync(Cancellation, "Author");

        var seen = await CardAsync(editor, Meetings);
        Assert.Contains("Họp mở " + mark, seen!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Họp kín " + mark, seen.TextContent, StringComparison.Ordinal);
        Assert.Contains("Việc kín", (await CardAsync(editor, Overdue))!.TextContent, StringComparison.Ordinal);
        var outside = await CardAsync(author, Meetings);
        Assert.Contains("Họp mở " + mark, outside!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Họp kín", outside.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc kín", (await CardAsync(author, Overdue))!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_moves_a_widget()
    {
        const string widget = "/Admin/Contents/ContentItems/4banlamviec000000000000003/Edit";
        using var administrator = await site.CreateUserAsync(Cancellation, "Administrator");
        var form = await EditorForm.OpenAsync(administrator, widget, Cancellation);
        form["DashboardPart.Position"] = "không";
        using var refused = await form.SendAsync(administrator, widget, "submit.Publish", Cancellation);
        form["DashboardPart.Position"] = "0";
        using var saved = await form.SendAsync(administrator, widget, "submit.Publish", Cancellation);

        Assert.Single(await EditorForm.ErrorsOfAsync(refused, Cancellation));
        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
        Assert.StartsWith(Overdue, (await ReviewPages.OpenAsync(administrator, "/Admin", Cancellation)).QuerySelector(".board > section h2")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IElement?> CardAsync(HttpClient officer, string title)
        => (await ReviewPages.OpenAsync(officer, "/Admin", Cancellation)).QuerySelectorAll(".board > section")
            .SingleOrDefault(card => card.QuerySelector("h2")!.TextContent.Trim().StartsWith(title, StringComparison.Ordinal));
}
