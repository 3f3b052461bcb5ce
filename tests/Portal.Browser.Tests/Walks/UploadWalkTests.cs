using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.TestSupport;

namespace Portal.Browser.Tests.Walks;

/// <summary>Photos from a phone on a bad network, and many at once.</summary>
public sealed partial class UploadWalkTests(SampleBrowser browser)
{
    private const string Uploads = "**/Admin/Media/Upload*";

    [Fact]
    public async Task A_photo_whose_network_is_lost_in_the_middle_goes_on_where_it_was()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Media?path=documents");
        var first = new List<int>();
        await page.RouteAsync(Uploads, async route =>
        {
            first.Add(int.Parse(FirstByte().Match(route.Request.Headers["content-range"]).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            if (first.Count == 3)
            {
                await page.Context.SetOfflineAsync(true);
                await route.AbortAsync("internetdisconnected");
            }
            else
            {
                await route.ContinueAsync();
            }
        });

        await page.Locator("#media-files").SetInputFilesAsync(Photo("Trên đường đi.png", 3_500_000));
        var line = page.Locator(".files-waiting");
        await Assertions.Expect(line).ToContainTextAsync("Đang chờ mạng… sẽ tự tải tiếp");
        await Assertions.Expect(line.GetByRole(AriaRole.Button, new() { Name = "Thử lại ngay" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".files-said")).ToContainTextAsync("Trên đường đi.png: Đang chờ mạng");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync("Đã tải lên 1 tệp");
        await Assertions.Expect(page.Locator(".media-name", new() { HasText = "tren-duong-di.png" })).ToBeVisibleAsync();
        Assert.Equal(1, first.Count(place => place == 0));
        Assert.Equal([0, 1_000_000, 2_000_000, 3_000_000], first.Distinct());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_server_that_forgot_the_parts_gets_the_photo_from_its_beginning()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Media?path=documents");
        var requests = 0;
        await page.RouteAsync(Uploads, async route =>
        {
            if (++requests == 2)
            {
                await route.FulfillAsync(new() { Status = 409, ContentType = "application/json", Body = """{ "received": 0 }""" });
            }
            else
            {
                await route.ContinueAsync();
            }
        });

        await page.Locator("#media-files").SetInputFilesAsync(Photo("Lâu quá.png", 1_500_000));

        await Assertions.Expect(page.Locator(".media-name", new() { HasText = "lau-qua.png" })).ToBeVisibleAsync();
        Assert.Equal(4, requests);
    }

    [Fact]
    public async Task Ten_photos_at_once_show_each_its_way_and_what_became_of_it()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Media?path=documents");
        using var gate = new SemaphoreSlim(0);
        await page.RouteAsync(Uploads, async route =>
        {
            await gate.WaitAsync();
            await route.ContinueAsync();
        });
        var photos = Enumerable.Range(1, 10).Select(number => number == 7 ? Lie("Hội trường 7.png") : Photo($"Hội trường {number}.png", 20_000));

        await page.Locator("#media-files").SetInputFilesAsync(photos);

        var lines = page.Locator(".files-item");
        await Assertions.Expect(lines).ToHaveCountAsync(10);
        await Assertions.Expect(page.Locator(".files-item progress")).ToHaveCountAsync(10);
        await Assertions.Expect(lines.Last).ToContainTextAsync("Chờ đến lượt");
        gate.Release(3);
        await Assertions.Expect(page.Locator(".files-done")).ToHaveCountAsync(3);
        await Assertions.Expect(lines.First).ToContainTextAsync("Đã vào thư viện");
        await Assertions.Expect(lines.Last).ToContainTextAsync("Chờ đến lượt");
        gate.Release(7);

        await Assertions.Expect(page.Locator(".files-done")).ToHaveCountAsync(9);
        await Assertions.Expect(page.Locator(".files-failed")).ToContainTextAsync("Hội trường 7.png: nội dung tệp không đúng");
        await lines.First.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("hoi-truong-1");
        Assert.Empty(visit.Complaints);
    }

    [GeneratedRegex(@"bytes (\d+)-")]
    private static partial Regex FirstByte();

    // What follows the end of a PNG is no part of the picture.
    private static FilePayload Photo(string name, int length) => new() { Name = name, MimeType = "image/png", Buffer = [.. SamplePicture.Png, .. new byte[length - SamplePicture.Png.Length]] };

    private static FilePayload Lie(string name) => new() { Name = name, MimeType = "image/png", Buffer = "MZ"u8.ToArray() };
}
