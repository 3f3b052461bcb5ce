using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Services;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Notifications;

/// <summary>Notifications as officers read them.</summary>
public abstract class NotificationPagesTests(PortalSite site)
{
    private const string List = "/Admin/Notifications";
    private const string Article = "/Admin/Contents/ContentItems/4tinbai0000000000000000001/Edit";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bell_counts_what_was_not_read_and_opening_leads_on()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        Assert.Null((await OpenAsync(officer, "/Admin")).QuerySelector(".bar-count"));
        await SendAsync(officer, "Chờ duyệt: <b>Mùa cam</b>", $"<p>Lan gửi duyệt.</p><p>Lời nhắn: xem giúp</p><p><a href=\"{site.Address}{Article[1..]}\">Mở bài</a></p>");
        await SendAsync(officer, "Không có liên kết", "<p>Xin chào.</p>");

        Assert.Equal("2", (await OpenAsync(officer, "/Admin")).QuerySelector(".bar-bell .bar-count")!.TextContent);
        Assert.Equal(List, (await OpenAsync(officer, "/Admin")).QuerySelector(".bar-bell")!.GetAttribute("href"));
        var page = await OpenAsync(officer, List);
        var rows = page.QuerySelectorAll(".notice-row");
        Assert.Equal(2, rows.Length);
        Assert.Null(rows[0].QuerySelector(".notice-subject button"));
        Assert.Equal("Lan gửi duyệt.\nLời nhắn: xem giúp", rows[1].QuerySelector(".notice-details")!.TextContent);
        var open = rows[1].QuerySelector(".notice-subject button")!;
        Assert.Equal("Chờ duyệt: <b>Mùa cam</b>", open.TextContent);

        using var opened = await PressAsync(officer, page, open);

        Assert.Equal(Article, opened.Headers.Location!.ToString());
        Assert.Equal("1", (await OpenAsync(officer, "/Admin")).QuerySelector(".bar-bell .bar-count")!.TextContent);
        Assert.Equal("Không có liên kết", Assert.Single((await OpenAsync(officer, List + "?status=unread")).QuerySelectorAll(".notice-subject strong")).TextContent);
    }

    [Theory]
    [InlineData("https://vi-du.vn/lua-dao")]
    [InlineData("//vi-du.vn/lua-dao")]
    [InlineData("javascript:alert(1)")]
    public async Task A_link_to_elsewhere_is_not_followed(string address)
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        await SendAsync(officer, "Lạ", $"<p><a href=\"{address}\">Mở</a></p>");

        var page = await OpenAsync(officer, List);

        Assert.Null(page.QuerySelector(".notice-subject button"));
        Assert.DoesNotContain(address, page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_and_all_are_marked_and_removed()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Author");
        for (var number = 0; number < 3; number++)
        {
            await SendAsync(officer, "Việc " + number, "<p>Xin chào.</p>");
        }

        var page = await OpenAsync(officer, List);
        using var read = await PressAsync(officer, page, page.QuerySelectorAll(".notice-tools button")[0]);
        Assert.Equal(List, read.Headers.Location!.ToString());
        page = await OpenAsync(officer, List);
        Assert.Equal(2, page.QuerySelectorAll(".notice-unread").Length);
        using var unread = await PressAsync(officer, page, page.QuerySelectorAll(".notice-tools button")[0]);
        page = await OpenAsync(officer, List);
        Assert.Equal(3, page.QuerySelectorAll(".notice-unread").Length);
        using var removed = await PressAsync(officer, page, page.QuerySelectorAll(".notice-tools button")[1]);
        page = await OpenAsync(officer, List);
        Assert.Equal(["Việc 1", "Việc 0"], page.QuerySelectorAll(".notice-subject strong").Select(subject => subject.TextContent));
        using var all = await PressAsync(officer, page, page.QuerySelector(".page-tools button")!);
        page = await OpenAsync(officer, List);
        Assert.Empty(page.QuerySelectorAll(".notice-unread"));
        Assert.Null(page.QuerySelector(".page-tools button"));
        Assert.NotNull((await OpenAsync(officer, List + "?status=unread")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task Others_notifications_are_out_of_reach()
    {
        site.SkipUnlessOffered();
        using var owner = await site.CreateUserAsync(Cancellation, "Editor");
        using var other = await site.CreateUserAsync(Cancellation, "Administrator");
        using var visitor = site.CreateVisitor();
        await SendAsync(owner, "Riêng tư", "<p>Xin chào.</p>");
        await SendAsync(other, "Của mình", "<p>Xin chào.</p>");
        var page = await OpenAsync(owner, List);
        var own = await OpenAsync(other, List);

        Assert.DoesNotContain("Riêng tư", own.Body!.TextContent, StringComparison.Ordinal);
        foreach (var button in page.QuerySelectorAll(".notice-tools button"))
        {
            using var refused = await PressAsync(other, own, button);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        Assert.Single((await OpenAsync(owner, List)).QuerySelectorAll(".notice-unread"));
        using var unknown = await visitor.GetAsync(new Uri(List, UriKind.Relative), Cancellation);
        Assert.False(unknown.IsSuccessStatusCode);
        using var get = await owner.GetAsync(new Uri(page.QuerySelector(".notice-tools button")!.GetAttribute("formaction")!, UriKind.Relative), Cancellation);
        Assert.False(get.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Many_have_pages_without_gaps()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        for (var number = 0; number < 45; number++)
        {
            await SendAsync(officer, "Việc " + number, null);
        }

        var first = await OpenAsync(officer, List);
        var second = await OpenAsync(officer, first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var third = await OpenAsync(officer, second.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await OpenAsync(officer, third.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal(Enumerable.Range(0, 45).Reverse().Select(number => "Việc " + number), new[] { first, second, third }.SelectMany(Subjects));
        Assert.Equal(Subjects(second), Subjects(back));
        Assert.NotEmpty(Subjects(await OpenAsync(officer, List + "?after=xyz&before=9~9~9")));
    }

    private static IEnumerable<string> Subjects(IHtmlDocument page) => page.QuerySelectorAll(".notice-subject strong").Select(subject => subject.TextContent);

    private static async Task<IHtmlDocument> OpenAsync(HttpClient officer, string path)
        => new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));

    private static async Task<HttpResponseMessage> PressAsync(HttpClient officer, IHtmlDocument page, IElement button)
    {
        // The page is of whoever presses: the button may be another's.
        var form = button.GetAttribute("form") is { } id ? page.GetElementById(id)! : button.Closest("form")!;
        using var fields = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")));

        return await officer.PostAsync(new Uri(button.GetAttribute("formaction") ?? form.GetAttribute("action")!, UriKind.Relative), fields, Cancellation);
    }

    /// <summary>Sends to whoever is signed in there.</summary>
    private async Task SendAsync(HttpClient officer, string subject, string? html)
    {
        var name = (await OpenAsync(officer, "/Admin")).QuerySelector(".bar-menu > .bar-button > span")!.TextContent;
        await site.UsingScopeAsync(async services =>
        {
            var user = (await services.GetRequiredService<IUserService>().GetUserAsync(name))!;
            await services.GetRequiredService<INotificationService>().SendAsync(user, new NotificationMessage { Subject = subject, Summary = subject, HtmlBody = html });
        });
    }
}
