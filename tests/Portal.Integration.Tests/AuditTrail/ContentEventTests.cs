using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Entities;
using Portal.Integration.Tests.Admin;
using Portal.Integration.Tests.Editorial;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.AuditTrail;

/// <summary>What officers do with items is recorded.</summary>
public abstract class ContentEventTests(PortalSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_done_with_an_item_is_recorded_in_order_with_who_did_it()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "t" + Guid.NewGuid().ToString("N");
        var editor = await EditorForm.WriteArticleAsync(officer, title, "submit.Save", Cancellation);
        var id = editor.Split('/')[^2];

        await SaveAsync(officer, editor, title + " 2", "submit.Save");
        await SaveAsync(officer, editor, title + " 3", "submit.Publish");
        await SaveAsync(officer, editor, title + " 4", "submit.Save");
        await ActAsync(officer, id, "Unpublish");
        await ActAsync(officer, id, "Clone");
        await ActAsync(officer, id, "Delete");
        await ActAsync(officer, id, "Undelete");

        var events = await EventsAsync(id);
        Assert.Equal(["Created", "Saved", "Published", "Saved", "Unpublished", "Cloned", "Removed", "Restored"], events.Select(one => one.Name));
        Assert.All(events, one => Assert.Equal("Content", one.Category));
        Assert.NotEmpty(Assert.Single(events.Select(one => one.UserName!).Distinct()));
        Assert.NotEmpty(Assert.Single(events.Select(one => one.UserId!).Distinct()));
        var published = events[2].As<AuditTrailContentEvent>();
        Assert.Equal((title + " 3", 1, "Published"), (published.ContentItem!.DisplayText, published.VersionNumber, published.Name));
        Assert.Equal("Lời dẫn.", (string?)published.ContentItem.Content.Article.Lead.Text);
        Assert.Equal(2, events[3].As<AuditTrailContentEvent>().VersionNumber);
        Assert.All(events, one => Assert.Null(one.ClientIpAddress));
    }

    [Fact]
    public async Task A_copy_is_recorded_with_the_title_and_the_content_that_it_was_given()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "c" + Guid.NewGuid().ToString("N");
        var id = (await EditorForm.WriteArticleAsync(officer, title, "submit.Save", Cancellation)).Split('/')[^2];

        var copy = (await ActAsync(officer, id, "Clone"))!.Split('/')[^2];

        var created = Assert.Single(await EventsAsync(copy));
        var item = created.As<AuditTrailContentEvent>().ContentItem!;
        Assert.NotEqual(id, copy);
        Assert.Equal(("Created", copy, title), (created.Name, item.ContentItemId, item.DisplayText));
        Assert.Equal("Lời dẫn.", (string?)item.Content.Article.Lead.Text);
    }

    [Fact]
    public async Task A_draft_that_is_given_back_as_it_stands_is_not_told_to_be_saved_too()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "g" + Guid.NewGuid().ToString("N"), Cancellation);
        using (await ReviewPages.DecideAsync(editor, await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation), id, "Return", "Thiếu ảnh.", Cancellation))
        {
            Assert.Equal(["Created", "Submitted", "Returned"], (await EventsAsync(id)).Select(one => one.Name));
        }

        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form.Add("submit.Save", "submit.Submit");
        using (await form.SendAsync(contributor, ReviewPages.EditorOf(id), Cancellation))
        {
            Assert.Equal(["Created", "Submitted", "Returned", "Submitted"], (await EventsAsync(id)).Select(one => one.Name));
        }

        form = await EditorForm.OpenAsync(editor, ReviewPages.EditorOf(id), Cancellation);
        form["Article.Lead.Text"] = "Lời dẫn đã sửa.";
        form["EditorialPart.Comment"] = "Đã sửa lời dẫn, nhờ xem lại.";
        form.Add("submit.Save", "submit.Return");
        using (await form.SendAsync(editor, ReviewPages.EditorOf(id), Cancellation))
        {
            Assert.Equal(["Created", "Submitted", "Returned", "Submitted", "Returned", "Saved"], (await EventsAsync(id)).Select(one => one.Name));
        }
    }

    [Fact]
    public async Task A_refused_save_records_nothing()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var editor = await EditorForm.WriteArticleAsync(officer, "r" + Guid.NewGuid().ToString("N"), "submit.Save", Cancellation);
        var form = await EditorForm.OpenAsync(officer, editor, Cancellation);
        form["TitlePart.Title"] = "";

        using var refused = await form.SendAsync(officer, editor, "submit.Publish", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("Created", Assert.Single(await EventsAsync(editor.Split('/')[^2])).Name);
    }

    [Fact]
    public async Task What_recipes_bring_by_themselves_is_not_recorded()
    {
        site.SkipUnlessOffered();
        await site.RunTextAsync("""
            { "name": "Test", "steps": [ { "name": "content", "Data": [
              { "ContentItemId": "4nhatky0000000000000000001", "ContentItemVersionId": "4vhatky0000000000000000001", "ContentType": "Page", "DisplayText": "Trang", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Trang" }, "AutoroutePart": { "Path": "trang-cua-nhat-ky" } } ] } ] }
            """);

        Assert.Empty(await EventsAsync("4nhatky0000000000000000001"));
        Assert.Empty(await EventsAsync("4tinbai0000000000000000001"));
    }

    [Fact]
    public async Task What_the_site_does_by_itself_is_recorded_as_done_by_nobody()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var editor = await EditorForm.WriteArticleAsync(officer, "s" + Guid.NewGuid().ToString("N"), "submit.Save", Cancellation);
        var id = editor.Split('/')[^2];

        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });
        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.DiscardDraftAsync((await contents.GetAsync(id, VersionOptions.DraftRequired))!);
        });

        var events = await EventsAsync(id);
        Assert.Equal(["Created", "Published", "Discarded"], events.Select(one => one.Name));
        Assert.All(events.Skip(1), one => Assert.Equal(("", null), (one.UserName, one.UserId)));
    }

    private static async Task SaveAsync(HttpClient officer, string editor, string title, string button)
    {
        var form = await EditorForm.OpenAsync(officer, editor, Cancellation);
        form["TitlePart.Title"] = title;
        using var saved = await form.SendAsync(officer, editor, button, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    private static async Task<string?> ActAsync(HttpClient officer, string id, string action)
    {
        var list = new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri("/Admin/Contents/ContentItems/Article", UriKind.Relative), Cancellation));
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", list.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var done = await officer.PostAsync(new Uri($"/Admin/Contents/ContentItems/{id}/{action}", UriKind.Relative), fields, Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        return done.Headers.Location?.ToString();
    }

    private async Task<IReadOnlyList<AuditTrailEvent>> EventsAsync(string id)
    {
        IReadOnlyList<AuditTrailEvent> events = [];
        await site.UsingScopeAsync(async services => events =
            [.. await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CorrelationId == id, AuditTrailEvent.Collection).OrderBy(index => index.CreatedUtc).ListAsync()]);

        return events;
    }
}
