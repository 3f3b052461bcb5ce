using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Entities;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Indexes;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using Portal.Editorial.AuditTrail;
using Portal.Integration.Tests.Admin;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Editorial;

/// <summary>Whoever has to do something next is told, and every step is recorded.</summary>
public sealed class NoticeTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approvers_are_told_of_what_waits_and_writers_of_what_came_of_it()
    {
        var (writer, approver, stranger) = (Name(), Name(), Name());
        using var contributor = await site.CreateUserAsync(writer, Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(approver, Cancellation, "Editor");
        using var other = await site.CreateUserAsync(stranger, Cancellation, "Contributor");
        var id = await ReviewPages.SubmitAsync(contributor, "Hội nghị <b>tổng kết</b>", Cancellation, "Nhờ <i>xem</i> sớm.");

        var waiting = Assert.Single(await NoticesOfAsync(approver));
        Assert.Contains("Hội nghị <b>tổng kết</b>", waiting.Subject, StringComparison.Ordinal);
        Assert.Contains(writer, waiting.Summary, StringComparison.Ordinal);
        Assert.Contains(ReviewPages.Of(id) + "\"", waiting.As<NotificationBodyInfo>().HtmlBody, StringComparison.Ordinal);
        Assert.Empty(await NoticesOfAsync(writer));
        Assert.Empty(await NoticesOfAsync(stranger));

        var review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        using var returned = await ReviewPages.DecideAsync(editor, review, id, "Return", "Thêm ảnh.", Cancellation);
        var form = await EditorForm.OpenAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        form.Add("submit.Save", "submit.Submit");
        using var again = await form.SendAsync(contributor, ReviewPages.EditorOf(id), Cancellation);
        review = await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation);
        using var approved = await ReviewPages.DecideAsync(editor, review, id, "Approve", "Cảm ơn.", Cancellation);

        var told = await NoticesOfAsync(writer);
        Assert.Equal(2, told.Count);
        Assert.Contains("Trả lại", told[0].Subject, StringComparison.Ordinal);
        Assert.Contains("Đã duyệt", told[1].Subject, StringComparison.Ordinal);
        Assert.All(told, one => Assert.Contains(ReviewPages.EditorOf(id) + "\"", one.As<NotificationBodyInfo>().HtmlBody, StringComparison.Ordinal));
        Assert.Equal(2, (await NoticesOfAsync(approver)).Count);
        Assert.Empty(await NoticesOfAsync(stranger));
        Assert.Equal(
            [("Submitted", writer, "Nhờ <i>xem</i> sớm."), ("Returned", approver, "Thêm ảnh."), ("Submitted", writer, null), ("Approved", approver, "Cảm ơn.")],
            await RecordOfAsync(id));
    }

    [Fact]
    public async Task A_draft_that_is_refused_tells_nobody()
    {
        const string create = "/Admin/Contents/ContentTypes/Article/Create";
        var approver = Name();
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(approver, Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(contributor, create, Cancellation);
        form["TitlePart.Title"] = "Bài thiếu chuyên mục";
        form.Add("submit.Save", "submit.Submit");

        using var refused = await form.SendAsync(contributor, create, Cancellation);

        Assert.NotEmpty(await EditorForm.ErrorsOfAsync(refused, Cancellation));
        Assert.Empty(await NoticesOfAsync(approver));
    }

    private static string Name() => "u" + Guid.NewGuid().ToString("N");

    private async Task<List<Notification>> NoticesOfAsync(string userName)
    {
        List<Notification> notices = [];
        await site.UsingScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var normalized = userName.ToUpperInvariant();
            var user = await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalized).FirstOrDefaultAsync();
            notices = [.. (await session.Query<Notification, NotificationIndex>(index => index.UserId == user!.UserId, NotificationConstants.NotificationCollection).ListAsync()).OrderBy(notice => notice.CreatedUtc)];
        });

        return notices;
    }

    private async Task<(string, string?, string?)[]> RecordOfAsync(string contentItemId)
    {
        (string, string?, string?)[] record = [];
        await site.UsingScopeAsync(async services =>
        {
            var events = await services.GetRequiredService<ISession>()
                .Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CorrelationId == contentItemId && index.Category == AuditTrailEditorialEvent.Category, AuditTrailEvent.Collection)
                .ListAsync();
            record = [.. events.OrderBy(one => one.CreatedUtc).Select(one => (one.Name, one.UserName, one.As<AuditTrailEditorialEvent>().Comment))];
        });

        return record;
    }
}
