using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>An item is published and taken off at moments that an officer enters on the site's clock.</summary>
public sealed class ScheduleTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Article = "/Admin/Contents/ContentItems/4tinbai0000000000000000001/Edit";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_scheduled_and_taken_off_the_schedule()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form["PublishLaterPart.ScheduledPublishLocalDateTime"] = "2099-01-02T07:30";
        form["ArchiveLaterPart.ScheduledArchiveLocalDateTime"] = "2099-02-02T17:00";
        form.Add("submit.Save", "submit.PublishLater");

        using var scheduled = await form.SendAsync(officer, Article, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, scheduled.StatusCode);
        Assert.Equal((new DateTime(2099, 1, 2, 0, 30, 0), new DateTime(2099, 2, 2, 10, 0, 0)), await MomentsAsync());
        Assert.Contains("Sắp tự đăng", await officer.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        Assert.Equal("2099-01-02T07:30", form["PublishLaterPart.ScheduledPublishLocalDateTime"]);
        form["ArchiveLaterPart.ScheduledArchiveLocalDateTime"] = "";
        form.Add("submit.Save", "submit.CancelPublishLater");

        using var cancelled = await form.SendAsync(officer, Article, Cancellation);

        Assert.Equal(((DateTime?)null, (DateTime?)null), await MomentsAsync());
    }

    [Theory]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "2001-01-01T00:00")]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "")]
    [InlineData("PublishLaterPart.ScheduledPublishLocalDateTime", "mai")]
    [InlineData("ArchiveLaterPart.ScheduledArchiveLocalDateTime", "2001-01-01T00:00")]
    public async Task A_moment_that_cannot_be_is_refused(string field, string value)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form["PublishLaterPart.ScheduledPublishLocalDateTime"] = "2099-01-02T07:30";
        form[field] = value;
        form.Add("submit.Save", "submit.PublishLater");

        using var refused = await form.SendAsync(officer, Article, Cancellation);
        var shown = await EditorForm.ReadAsync(refused, Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Single(shown.Errors);
        Assert.NotEmpty(shown.Page.QuerySelector($"[data-valmsg-for='{field}']")!.TextContent);
    }

    [Fact]
    public async Task Who_may_not_publish_schedules_nothing()
    {
        const string New = "/Admin/Contents/ContentTypes/Article/Create";
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var answer = await contributor.GetAsync(new Uri(New, UriKind.Relative), Cancellation);
        var form = await EditorForm.ReadAsync(answer, Cancellation);

        Assert.Empty(form.All("PublishLaterPart.ScheduledPublishLocalDateTime"));
        Assert.Empty(form.All("ArchiveLaterPart.ScheduledArchiveLocalDateTime"));
    }

    private async Task<(DateTime? Publish, DateTime? Archive)> MomentsAsync()
    {
        (DateTime?, DateTime?) moments = default;
        await site.UsingScopeAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync("4tinbai0000000000000000001", VersionOptions.Latest);
            moments = ((DateTime?)item!.Content.PublishLaterPart.ScheduledPublishUtc, (DateTime?)item.Content.ArchiveLaterPart.ScheduledArchiveUtc);
        });

        return moments;
    }
}
