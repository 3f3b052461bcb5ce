using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using Portal.TestSupport;
using YesSql;

namespace Portal.Integration.Tests.Editorial;

/// <summary>The audit trail shows the steps of drafts by a view of the module's own.</summary>
public sealed class StepEventTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_step_shows_the_draft_and_what_was_said()
    {
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var title = "Bài bị trả <b> " + Guid.NewGuid().ToString("N");
        var id = await ReviewPages.SubmitAsync(contributor, title, Cancellation);
        using (await ReviewPages.DecideAsync(editor, await ReviewPages.OpenAsync(editor, ReviewPages.Of(id), Cancellation), id, "Return", "Thiếu <ảnh>.", Cancellation))
        {
            var journal = await ReviewPages.OpenAsync(editor, "/Admin/AuditTrail/" + id, Cancellation);

            var page = await ReviewPages.OpenAsync(editor, journal.QuerySelector(".journal-lines a.button")!.GetAttribute("href")!, Cancellation);

            var facts = page.QuerySelectorAll("dl.facts > div").ToDictionary(fact => fact.QuerySelector("dt")!.TextContent.Trim(), fact => fact.QuerySelector("dd")!);
            Assert.Equal(title, facts["Tiêu đề"].TextContent.Trim());
            Assert.Equal(ReviewPages.EditorOf(id), facts["Tiêu đề"].QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal("Thiếu <ảnh>.", facts["Lời nhắn"].TextContent.Trim());
        }
    }

    [Fact]
    public async Task Only_steps_of_drafts_are_shown_by_it_and_in_the_zones_of_Orchards_list_and_page()
    {
        using var contributor = await site.CreateUserAsync(Cancellation, "Contributor");
        var id = await ReviewPages.SubmitAsync(contributor, "Bài gửi duyệt", Cancellation);

        await site.UsingScopeAsync(async services =>
        {
            var display = services.GetRequiredService<IDisplayManager<AuditTrailEvent>>();
            var updater = services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater;
            var events = (await services.GetRequiredService<ISession>().Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CorrelationId == id, AuditTrailEvent.Collection).ListAsync()).ToDictionary(one => one.Name);

            foreach (var (type, zone) in new[] { ("SummaryAdmin", "EventData"), ("DetailAdmin", "Content") })
            {
                Assert.True((await display.BuildDisplayAsync(events["Submitted"], updater, type)).TryGetProperty<IShape>(zone, out _), type);
                Assert.False((await display.BuildDisplayAsync(events["Created"], updater, type)).TryGetProperty<IShape>(zone, out _), type);
            }
        });
    }
}
