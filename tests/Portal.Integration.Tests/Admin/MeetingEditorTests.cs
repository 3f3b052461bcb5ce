using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Flows.Models;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>A meeting as an officer records it: its agenda and its directives are items inside it, written without scripts.</summary>
public sealed class MeetingEditorTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Meeting/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_recorded_with_its_agenda_and_three_directives()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "Giao ban " + Guid.NewGuid().ToString("N");
        var form = await OpenNewAsync(officer, title);
        form = await AddAsync(officer, form, "Agenda", "AgendaItem", "Khai mạc");
        form[Last(form, "Agenda") + ".AgendaItem.StartTime.Value"] = "08:15";
        foreach (var directive in new[] { "Việc thứ nhất", "Việc thứ hai", "Việc thứ ba" })
        {
            form = await AddAsync(officer, form, "Directives", "Directive", directive);
            form[Last(form, "Directives") + ".Directive.Owner.Text"] = "Văn phòng " + directive;
        }

        form[Last(form, "Directives") + ".Directive.DueDate.Value"] = "2026-12-31";
        using var saved = await form.SendAsync(officer, New, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var meeting = await StoredAsync(saved);
        Assert.Equal(["Việc thứ nhất", "Việc thứ hai", "Việc thứ ba"], Titles(meeting, "Directives"));
        using var visitor = site.CreateVisitor();
        var page = await visitor.GetStringAsync(new Uri("/" + (string)meeting.Content.AutoroutePart.Path, UriKind.Relative), Cancellation);
        Assert.Contains("Khai mạc", page, StringComparison.Ordinal);
        Assert.Contains("08:15", page, StringComparison.Ordinal);
        Assert.Contains("Văn phòng Việc thứ hai", page, StringComparison.Ordinal);
        Assert.Contains("31/12/2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_are_moved_and_removed_and_keep_who_they_are()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await OpenNewAsync(officer, "Họp " + Guid.NewGuid().ToString("N"));
        foreach (var title in new[] { "Một", "Hai", "Ba" })
        {
            form = await AddAsync(officer, form, "Agenda", "AgendaItem", title);
        }

        using var created = await form.SendAsync(officer, New, "submit.Save", Cancellation);
        var path = created.Headers.Location!.ToString();
        var before = (await StoredAsync(created)).Get<BagPart>("Agenda")!.ContentItems;
        form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form = await form.PressAsync(officer, path, $"Agenda|up|{form.All("Agenda.Prefixes")[2]}", Cancellation);
        form = await form.PressAsync(officer, path, $"Agenda|down|{form.All("Agenda.Prefixes")[0]}", Cancellation);
        form = await form.PressAsync(officer, path, $"Agenda|remove|{form.All("Agenda.Prefixes")[2]}", Cancellation);

        Assert.Equal(["Một", "Hai", "Ba"], Titles(await StoredAsync(created), "Agenda"));
        using var saved = await form.SendAsync(officer, path, "submit.Save", Cancellation);

        var after = (await StoredAsync(saved)).Get<BagPart>("Agenda")!.ContentItems;
        Assert.Equal(["Ba", "Một"], after.Select(item => item.DisplayText));
        Assert.Equal([before[2].ContentItemId, before[0].ContentItemId], after.Select(item => item.ContentItemId));
    }

    [Fact]
    public async Task What_changes_the_form_judges_and_stores_nothing()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["Meeting.StartUtc.LocalDateTime"] = "hôm qua";
        form["Meeting.Attendees.Text"] = "Gõ dở";

        form = await form.PressAsync(officer, New, "Directives|add|Directive", Cancellation);

        Assert.Empty(form.Errors);
        Assert.Equal("Gõ dở", form["Meeting.Attendees.Text"]);
        Assert.Equal("hôm qua", form["Meeting.StartUtc.LocalDateTime"]);
        var added = form.Page.QuerySelector("#Directives-at details");
        Assert.True(added!.HasAttribute("open"));
    }

    [Fact]
    public async Task What_is_wrong_within_an_item_is_said_beside_it()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await OpenNewAsync(officer, "Họp sai");
        form = await AddAsync(officer, form, "Directives", "Directive", "Không ai làm");
        form = await AddAsync(officer, form, "Directives", "Directive", "");
        var (first, second) = (form.All("Directives.Prefixes")[0], form.All("Directives.Prefixes")[1]);
        form[second + ".Directive.Owner.Text"] = "Văn phòng";
        form[second + ".Directive.DueDate.Value"] = "30/02";

        using var refused = await form.SendAsync(officer, New, "submit.Save", Cancellation);
        var shown = await EditorForm.ReadAsync(refused, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("30/02", shown[second + ".Directive.DueDate.Value"]);
        shown[second + ".Directive.DueDate.Value"] = "2026-12-30";
        using var refusedAgain = await shown.SendAsync(officer, New, "submit.Save", Cancellation);
        shown = await EditorForm.ReadAsync(refusedAgain, Cancellation);

        Assert.Equal(2, shown.Errors.Count());
        foreach (var (prefix, field) in new[] { (first, "Directive.Owner.Text"), (second, "TitlePart.Title") })
        {
            var input = shown.Page.QuerySelector($"[name='{prefix}.{field}']")!;
            Assert.NotNull(shown.Page.QuerySelector($"#error-summary a[href='#{input.Id}']"));
            Assert.NotEmpty(shown.Page.QuerySelector($"[data-valmsg-for='{prefix}.{field}']")!.TextContent);
            Assert.NotNull(shown.Page.QuerySelector($".nested-item[data-prefix='{prefix}'] details[open]"));
        }
    }

    [Theory]
    [InlineData("Directives.Prefixes", "../x")]
    [InlineData("Directives.ContentTypes", "Article")]
    [InlineData("Directives.Prefixes", null)]
    public async Task A_form_that_the_editor_never_sent_changes_nothing(string name, string? value)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await AddAsync(officer, await OpenNewAsync(officer, "Họp giả"), "Directives", "Directive", "Việc");
        form[Last(form, "Directives") + ".Directive.Owner.Text"] = "Văn phòng";
        if (value is null)
        {
            form.Add(name, form[name]);
        }
        else
        {
            form[name] = value;
        }

        using var refused = await form.SendAsync(officer, New, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Nhiệm vụ giao", Assert.Single((await EditorForm.ReadAsync(refused, Cancellation)).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_with_many_directives_is_saved_whole()
    {
        const int Many = 200;
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var meeting = await manager.NewAsync("Meeting");
            meeting.Merge(new { DisplayText = "Họp lớn", TitlePart = new { Title = "Họp lớn" }, Meeting = new { StartUtc = new { Value = DateTime.UtcNow }, Kind = new { Text = "Briefing" } } });
            List<ContentItem> directives = [];
            for (var number = 0; number < Many; number++)
            {
                var directive = await manager.NewAsync("Directive");
                directive.Merge(new { DisplayText = $"Việc {number}", TitlePart = new { Title = $"Việc {number}" }, Directive = new { Owner = new { Text = "Văn phòng" } } });
                directives.Add(directive);
            }

            meeting.Alter<BagPart>("Directives", bag => bag.ContentItems = directives);
            await manager.CreateAsync(meeting, VersionOptions.Draft);
            id = meeting.ContentItemId;
        });
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var path = $"/Admin/Contents/ContentItems/{id}/Edit";
        var form = await EditorForm.OpenAsync(officer, path, Cancellation);
        form[form.All("Directives.Prefixes")[^1] + ".TitlePart.Title"] = "Việc cuối";

        using var saved = await form.SendAsync(officer, path, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stored = (await StoredAsync(saved)).Get<BagPart>("Directives")!.ContentItems;
        Assert.Equal(Many, stored.Count);
        Assert.Equal("Việc cuối", stored[^1].DisplayText);
    }

    private static async Task<EditorForm> OpenNewAsync(HttpClient officer, string title)
    {
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["TitlePart.Title"] = title;
        form["Meeting.StartUtc.LocalDateTime"] = "2026-12-01T08:00";

        return form;
    }

    private static async Task<EditorForm> AddAsync(HttpClient officer, EditorForm form, string bag, string type, string title)
    {
        form = await form.PressAsync(officer, New, $"{bag}|add|{type}", Cancellation);
        form[Last(form, bag) + ".TitlePart.Title"] = title;

        return form;
    }

    private static string Last(EditorForm form, string bag) => form.All(bag + ".Prefixes")[^1];

    private static IEnumerable<string?> Titles(ContentItem meeting, string bag) => meeting.Get<BagPart>(bag)!.ContentItems.Select(item => item.DisplayText);

    private async Task<ContentItem> StoredAsync(HttpResponseMessage saved)
    {
        ContentItem? stored = null;
        await site.UsingScopeAsync(async services =>
            stored = await services.GetRequiredService<IContentManager>().GetAsync(saved.Headers.Location!.ToString().Split('/')[^2], VersionOptions.Latest));

        return stored!;
    }
}
