using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;
using Portal.TestSupport;

namespace Portal.Browser.Tests.Walks;

/// <summary>The media library with a pointer and with keys.</summary>
public sealed class LibraryWalkTests(SampleBrowser browser)
{
    [Fact]
    public async Task Files_are_sent_into_the_folder_and_one_that_lies_says_so()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Media?path=documents");

        await page.Locator("#media-files").SetInputFilesAsync(new FilePayload { Name = "Ảnh gửi lên.png", MimeType = "image/png", Buffer = SamplePicture.Png });
        await Assertions.Expect(page.Locator(".media-name", new() { HasText = "anh-gui-len.png" })).ToBeVisibleAsync();

        await page.Locator("#media-files").SetInputFilesAsync(new FilePayload { Name = "gia.png", MimeType = "image/png", Buffer = "MZ"u8.ToArray() });
        await Assertions.Expect(page.Locator(".files-failed")).ToContainTextAsync("gia.png");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_point_that_crops_keep_is_set_by_a_press_and_moved_by_keys()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Media/File?path=news/terraces.jpg");
        var picture = page.Locator("[data-anchor] img");
        var box = (await picture.BoundingBoxAsync())!;

        await picture.ClickAsync(new() { Position = new() { X = box.Width / 4, Y = box.Height / 2 } });
        await Assertions.Expect(page.Locator("#AnchorX")).ToHaveValueAsync("25");
        await Assertions.Expect(page.Locator("#AnchorY")).ToHaveValueAsync("50");
        var marker = page.GetByRole(AriaRole.Button, new() { Name = "Điểm được giữ lại khi cắt ảnh" });
        await marker.PressAsync("ArrowRight");
        await marker.PressAsync("Shift+ArrowUp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(page.Locator("#AnchorX")).ToHaveValueAsync("26");
        await Assertions.Expect(page.Locator("#AnchorY")).ToHaveValueAsync("40");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_text_takes_a_picture_that_was_found_and_one_that_is_sent()
    {
        await using var visit = await browser.VisitAsync(Screen.Desktop);
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ảnh có chú thích" }).First.ClickAsync();
        var panel = page.Locator("[data-panel=figure]:visible");
        await panel.Locator("input[type=search]").FillAsync("beehives");
        await panel.GetByRole(AriaRole.Button, new() { Name = "beehives.jpg" }).ClickAsync();
        await Assertions.Expect(panel.Locator("[data-value=path]")).ToHaveValueAsync("news/beehives.jpg");

        await panel.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Trong bài.png", MimeType = "image/png", Buffer = SamplePicture.Png });
        await Assertions.Expect(panel.Locator("[data-value=path]")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^\d{4}/\d{2}/trong-bai(-\d+)?\.png$"));
        await panel.Locator("[data-value=alt]").FillAsync("Một điểm đỏ");
        await panel.Locator("[data-action=apply]").ClickAsync();

        await Assertions.Expect(page.Locator(".rich-text figure img[alt='Một điểm đỏ']")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }
}
