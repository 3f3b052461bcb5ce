using System.Net;
using OrchardCore.ContentManagement;
using Portal.Editorial.Models;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Editorial;

/// <summary>A draft goes from who writes it to who approves it, and back where something is to be changed.</summary>
public abstract class ApprovalTests(PortalSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_submitted_given_back_corrected_and_published()
    {
        site.SkipUnlessOffered();
        var title = "Hội thảo giống lúa " + Guid.NewGuid().ToString("N");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");

        var id = await ReviewPages.SubmitAsync(contributor, title, Cancellation, "Nhờ đăng trước thứ Sáu.");
        var waiting = await ReviewPages.TextOfListAsync(editor, ReviewPages.List, Cancellation);
        var review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        using var returned = await ReviewPages.DecideAsync(editor, review, id, "Return", "Bổ sung tên đơn vị chủ trì.", Cancellation);

        Assert.Contains(title, waiting, StringComparison.Ordinal);
        Assert.Contains("Nhờ đăng trước thứ Sáu.", review.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        Assert.Contains(title, await ReviewPages.TextOfListAsync(contributor, ReviewPages.List + "?state=Returned", Cancellation), StringComparison.Ordinal);

        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        Assert.Contains("Bổ sung tên đơn vị chủ trì.", form.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        form["Article.Lead.Text"] = "Trung tâm Khuyến nông chủ trì.";
        form.Add("submit.Save", "submit.Submit");
        using var again = await form.SendAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        Assert.Empty(await EditorForm.ErrorsOfAsync(again, Cancellation));

        review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        Assert.Contains("Trung tâm Khuyến nông chủ trì.", review.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var approved = await ReviewPages.DecideAsync(editor, review, id, "Approve", null, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        var item = await site.LatestAsync(id);
        var part = item.Get<EditorialPart>(nameof(EditorialPart))!;
        Assert.True(item.Published);
        Assert.Null(part.Review.State);
        Assert.Empty(part.Review.Steps);
        Assert.DoesNotContain(title, await ReviewPages.TextOfListAsync(editor, ReviewPages.List, Cancellation), StringComparison.Ordinal);
        using var visitor = site.CreateVisitor();
        Assert.Contains("Trung tâm Khuyến nông chủ trì.", await visitor.GetStringAsync(new Uri($"/Contents/ContentItems/{id}", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Article", "Contributor")]
    [InlineData("Meeting", "Author")]
    [InlineData("Association", "Author")]
    public async Task Drafts_of_every_kind_that_the_office_writes_are_submitted(string type, string role)
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, role);
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var path = $"/Admin/Contents/ContentTypes/{type}/Create";

        var theirs = await EditorForm.OpenAsync(contributor, path, Cancellation);
        var ours = await EditorForm.OpenAsync(editor, path, Cancellation);

        Assert.NotNull(theirs.Page.QuerySelector("button[name='submit.Save'][value='submit.Submit']"));
        Assert.Null(theirs.Page.QuerySelector("button[name='submit.Publish']"));
        Assert.Null(ours.Page.QuerySelector("button[value='submit.Submit']"));
        Assert.NotNull(ours.Page.QuerySelector("button[name='submit.Publish']"));
    }

    [Fact]
    public async Task A_comment_that_was_only_saved_is_kept_for_who_wrote_it_and_shown_to_nobody_else()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài có ý kiến viết dở", Cancellation);
        var form = await EditorForm.OpenAsync(editor, ReviewPages.EditorOf(id), Cancellation);
        form["EditorialPart.Comment"] = "Ý kiến viết dở";

        using var saved = await form.SendAsync(editor, ReviewPages.EditorOf(id), "submit.Save", Cancellation);

        Assert.Equal("Ý kiến viết dở", (await EditorForm.OpenAsync(editor, ReviewPages.EditorOf(id), Cancellation))["EditorialPart.Comment"]);
        foreach (var path in new[] { ReviewPages.EditorOf(id), $"/Admin/Contents/ContentItems/{id}/Versions", ReviewPages.List })
        {
            Assert.DoesNotContain("Ý kiến viết dở", (await ReviewPages.OpenAsync(contributor, path, Cancellation)).Body!.InnerHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_draft_is_taken_back()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài rút về", Cancellation);
        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form.Add("submit.Save", "submit.Withdraw");

        using var saved = await form.SendAsync(contributor, ReviewPages.EditorOf(id), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Null((await site.LatestAsync(id)).Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var gone = await editor.GetAsync(new Uri(ReviewPages.Of(id), UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_given_back_without_a_word()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài chờ", Cancellation);
        var review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);

        using var silent = await ReviewPages.DecideAsync(editor, review, id, "Return", "  ", Cancellation);
        using var endless = await ReviewPages.DecideAsync(editor, review, id, "Return", new string('ă', EditorialPart.LongestComment + 1), Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.NotEmpty((await EditorForm.PageAsync(silent, Cancellation)).QuerySelectorAll("main [role=alert]"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, endless.StatusCode);
        Assert.Contains("2001", (await EditorForm.PageAsync(endless, Cancellation)).QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(EditorialStates.Submitted, (await site.LatestAsync(id)).Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
    }

    [Theory]
    [InlineData("Approve")]
    [InlineData("Return")]
    public async Task Nothing_is_decided_about_what_was_not_seen(string action)
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài đổi giữa chừng", Cancellation);
        var review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form["Article.Lead.Text"] = "Câu chưa ai đọc.";
        using var saved = await form.SendAsync(contributor, ReviewPages.EditorOf(id), "submit.Save", Cancellation);

        using var answer = await ReviewPages.DecideAsync(editor, review, id, action, "Ý kiến của tôi.", Cancellation);
        var page = await EditorForm.PageAsync(answer, Cancellation);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Câu chưa ai đọc.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ý kiến của tôi.", page.QuerySelector("#comment")!.TextContent);
        var item = await site.LatestAsync(id);
        Assert.False(item.Published);
        Assert.Equal(EditorialStates.Submitted, item.Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
    }

    [Fact]
    public async Task Who_may_not_publish_decides_nothing_and_follows_only_their_own()
    {
        site.SkipUnlessOffered();
        var title = "Bài của người khác " + Guid.NewGuid().ToString("N");
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var other = await site.CreateUserAsync(Cancellation, "Contributor");
        var id = await ReviewPages.SubmitAsync(contributor, title, Cancellation);
        var own = await ReviewPages.SubmitAsync(other, "Bài riêng", Cancellation);
        var list = await ReviewPages.OpenAsync(other, ReviewPages.List, Cancellation);
        var token = ReviewPages.Hidden((await EditorForm.OpenAsync(other, ReviewPages.EditorOf(own), Cancellation)).Page, "__RequestVerificationToken");

        Assert.DoesNotContain(title, list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bài riêng", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { ReviewPages.Of(id), ReviewPages.Of(own) })
        {
            using var shown = await other.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Contains(shown.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
            foreach (var action in new[] { "Approve", "Return" })
            {
                using var decided = await ReviewPages.PostAsync(other, $"{path}/{action}", Cancellation, ("__RequestVerificationToken", token), ("comment", "không được"));
                Assert.Contains(decided.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
            }
        }

        using var withdrawn = await ReviewPages.PostAsync(other, $"{ReviewPages.Of(id)}/Withdraw", Cancellation, ("__RequestVerificationToken", token));
        using var forged = await ReviewPages.PostAsync(other, $"{ReviewPages.Of(own)}/Withdraw", Cancellation);
        Assert.Contains(withdrawn.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Redirect });
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        foreach (var unchanged in new[] { id, own })
        {
            var item = await site.LatestAsync(unchanged);
            Assert.False(item.Published);
            Assert.Equal(EditorialStates.Submitted, item.Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
        }
    }

    [Fact]
    public async Task A_writer_cannot_give_back_or_approve_through_the_editor()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài tự duyệt", Cancellation);
        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form["EditorialPart.Comment"] = "Tự trả lại";
        form.Add("EditorialPart.Review.State", EditorialStates.Approved);
        form.Add("submit.Save", "submit.Return");

        using var saved = await form.SendAsync(contributor, ReviewPages.EditorOf(id), Cancellation);

        Assert.Equal(EditorialStates.Submitted, (await site.LatestAsync(id)).Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
    }

    [Fact]
    public async Task What_is_scheduled_and_then_changed_waits_for_approval_again()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài hẹn giờ", Cancellation);
        var form = await EditorForm.OpenAsync(editor, ReviewPages.EditorOf(id), Cancellation);
        form["PublishLaterPart.ScheduledPublishLocalDateTime"] = "2099-01-02T07:30";
        form.Add("submit.Save", "submit.PublishLater");
        using var scheduled = await form.SendAsync(editor, ReviewPages.EditorOf(id), Cancellation);
        Assert.Equal(EditorialStates.Approved, (await site.LatestAsync(id)).Get<EditorialPart>(nameof(EditorialPart))!.Review.State);

        form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form["Article.Lead.Text"] = "Câu chưa ai duyệt.";
        using var changed = await form.SendAsync(contributor, ReviewPages.EditorOf(id), "submit.Save", Cancellation);

        var item = await site.LatestAsync(id);
        Assert.Equal(EditorialStates.Submitted, item.Get<EditorialPart>(nameof(EditorialPart))!.Review.State);
        Assert.Null((DateTime?)item.Content.PublishLaterPart.ScheduledPublishUtc);
    }

    [Fact]
    public async Task Pages_of_what_waits_lead_over_every_draft_once()
    {
        site.SkipUnlessOffered();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        List<string> ids = [];
        for (var number = 0; number < 23; number++)
        {
            ids.Add(await ReviewPages.SubmitAsync(contributor, $"Bài gửi số {number}", Cancellation));
        }

        List<string> seen = [];
        for (var path = ReviewPages.List; path is not null;)
        {
            var page = await ReviewPages.OpenAsync(contributor, path, Cancellation);
            seen.AddRange(page.QuerySelectorAll("td.title-cell a").Select(link => link.GetAttribute("href")!.Split('/')[^2]));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(ids, seen);
    }

    [Theory]
    [InlineData("?state=Nonsense&after=abc")]
    [InlineData("?after=99999999999999999999.x")]
    [InlineData("?after=1.'; DROP TABLE Document; --")]
    public async Task An_address_that_is_not_understood_shows_the_first_page(string query)
    {
        site.SkipUnlessOffered();
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await editor.GetAsync(new Uri(ReviewPages.List + query, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}

public sealed class SqliteApprovalTests(SqliteSite site) : ApprovalTests(site), IClassFixture<SqliteSite>;

public sealed class PostgresApprovalTests(PostgresSite site) : ApprovalTests(site), IClassFixture<PostgresSite>;
