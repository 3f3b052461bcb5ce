using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>The widgets show what is public, whoever looks: their pages are cached for all.</summary>
public sealed class WidgetTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData(nameof(UpcomingMeetings))]
    [InlineData(nameof(WeekCalendar))]
    public async Task Public_meetings_are_shown_and_internal_ones_are_not(string widget)
    {
        var mark = Guid.NewGuid().ToString("N");
        var soon = DateTime.UtcNow.AddMinutes(5).ToString("s", System.Globalization.CultureInfo.InvariantCulture) + "Z";
        await site.CreateMeetingAsync("Họp mở " + mark, soon);
        await site.CreateMeetingAsync("Họp kín " + mark, soon, visibility: MeetingVisibilities.Internal);

        var text = PageText.Of(await DisplayAsync(widget));

        Assert.Contains("Họp mở " + mark, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Họp kín " + mark, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_directives_are_shown_by_their_due_date()
    {
        const string Directives = """
            , "Directives": { "ContentItems": [
              { "ContentItemId": "4sau00000000000000000000001", "ContentType": "Directive", "DisplayText": "Việc hạn sau", "TitlePart": { "Title": "Việc hạn sau" },
                "Directive": { "Owner": { "Text": "Văn phòng" }, "DueDate": { "Value": "2001-02-01T00:00:00Z" } } },
              { "ContentItemId": "4truoc000000000000000000001", "ContentType": "Directive", "DisplayText": "Việc hạn trước", "TitlePart": { "Title": "Việc hạn trước" },
                "Directive": { "Owner": { "Text": "Văn phòng" }, "DueDate": { "Value": "2001-01-01T00:00:00Z" } } } ] }
            """;
        await site.CreateMeetingAsync("Giao ban giao việc", "2000-12-01T01:00:00Z", moreParts: Directives);
        await site.CreateMeetingAsync("Giao ban kín", "2000-12-01T01:00:00Z", visibility: MeetingVisibilities.Internal, moreParts: Directives.Replace("Việc hạn", "Việc kín", StringComparison.Ordinal));

        var text = PageText.Of(await DisplayAsync(nameof(OpenDirectives)));

        Assert.InRange(text.IndexOf("Việc hạn trước", StringComparison.Ordinal), 0, text.IndexOf("Việc hạn sau", StringComparison.Ordinal));
        Assert.DoesNotContain("Việc kín", text, StringComparison.Ordinal);
    }

    private async Task<string> DisplayAsync(string widget)
    {
        await using var html = new StringWriter();
        await site.UsingScopeAsync(async services =>
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services };
            var item = await services.GetRequiredService<IContentManager>().NewAsync(widget);
            var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, "Detail");
            var content = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
            content.WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        });

        return html.ToString();
    }
}
