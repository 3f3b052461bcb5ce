using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>The connection goes while an officer writes, and while the site stores it: nothing typed is lost, and nothing is stored twice.</summary>
public sealed partial class ConnectionTests(SampleBrowser browser)
{
    [Fact]
    public async Task What_is_typed_without_a_connection_waits_on_the_page_and_is_saved_when_it_is_back()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync(Officers.NewArticle);
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#editor-state")).ToContainTextAsync("Mất kết nối");
        await Officers.FillArticleAsync(page, "Bài viết lúc mất mạng");
        await Assertions.Expect(page.Locator("#editor-state")).ToContainTextAsync("được giữ trên máy này");

        await Officers.PressAsync(page, "Lưu nháp");
        await Assertions.Expect(page.Locator(".connection")).ToContainTextAsync("chưa gửi được");
        await Assertions.Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("Bài viết lúc mất mạng");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Assertions.Expect(page.Locator(".connection")).ToContainTextAsync("chưa gửi được");

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(".connection")).ToContainTextAsync("Đã có kết nối trở lại");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Officers.SaysAsync(page, "Đã lưu bản nháp: Bài viết lúc mất mạng");

        await Officers.HasAsync(visit, "Bài viết lúc mất mạng", 1);
        await visit.GoAsync(Officers.NewArticle);
        await Assertions.Expect(page.Locator(".local-copy")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_save_whose_answer_is_lost_is_taken_up_again_and_makes_one_item()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync(Officers.NewArticle);
        await Officers.FillArticleAsync(page, "Bài lưu lúc đứt mạng");
        var reached = new TaskCompletionSource();
        await page.RouteAsync("**/Article/Create", async route =>
        {
            if (route.Request.Method != HttpMethod.Post.Method)
            {
                await route.ContinueAsync();
                return;
            }

            await SendAsync(route.Request);
            await route.AbortAsync("connectionreset");
            reached.TrySetResult();
        });

        await Officers.PressAsync(page, "Đăng");
        await reached.Task;
        await Assertions.Expect(page).ToHaveURLAsync(ErrorPage());
        await page.UnrouteAllAsync();
        await visit.GoAsync(Officers.NewArticle);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lấy lại" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("Bài lưu lúc đứt mạng");
        await Officers.PressAsync(page, "Đăng");

        await Officers.SaysAsync(page, "Đã đăng: Bài lưu lúc đứt mạng");
        await Officers.HasAsync(visit, "Bài lưu lúc đứt mạng", 1);
    }

    [Fact]
    public async Task A_site_that_is_down_is_told_before_the_form_is_left()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Settings/general");
        await page.RouteAsync("**/*", route => route.FulfillAsync(new RouteFulfillOptions { Status = 502 }));
        var name = await page.Locator("main input[type=text], main input:not([type])").First.InputValueAsync();

        await page.Locator("main input[type=text], main input:not([type])").First.FillAsync(name + " thử");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();

        await Assertions.Expect(page.Locator(".connection")).ToContainTextAsync("chưa gửi được");
        await Assertions.Expect(page.Locator("main input[type=text], main input:not([type])").First).ToHaveValueAsync(name + " thử");
    }

    /// <summary>Sends what the browser would, past it: it sees nothing of the answer.</summary>
    private static async Task SendAsync(IRequest request)
    {
        using var line = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        using var message = new HttpRequestMessage(HttpMethod.Post, request.Url) { Content = new ByteArrayContent(request.PostDataBuffer!) };
        var headers = await request.AllHeadersAsync();
        message.Content.Headers.TryAddWithoutValidation("Content-Type", headers["content-type"]);
        message.Headers.TryAddWithoutValidation("Cookie", headers["cookie"]);
        using var answer = await line.SendAsync(message);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [GeneratedRegex("^chrome-error:")]
    private static partial Regex ErrorPage();
}
