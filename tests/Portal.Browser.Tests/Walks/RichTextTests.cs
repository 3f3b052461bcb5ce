using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>The body of an article as an officer writes it.</summary>
public sealed class RichTextTests(SampleBrowser browser)
{
    private const string FromWord = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal { mso-style-unhide: no; } --></style>
        <!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=VI><!--StartFragment-->
        <h2 style='mso-outline-level:2'><span style='font-size:16.0pt'>Kết quả<o:p></o:p></span></h2>
        <p class=MsoNormal style='text-align:justify'><b><span style='font-family:"Times New Roman"'>Số liệu</span></b>
        và <i>nhận xét</i> tại <a href="https://example.org/"><span style='color:blue'>trang này</span></a><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Một</p>
        <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Chi tiết</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Hai</p>
        <table class=MsoTableGrid border=1><tr><td width=200 style='width:150pt'><p class=MsoNormal>A</p></td><td colspan=2><p class=MsoNormal>B</p></td></tr></table>
        <p class=MsoNormal><img width=10 src="file:///C:/x.png"></p><!--EndFragment--></body></html>
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task What_is_typed_and_formatted_is_on_the_published_page(int width)
    {
        await using var visit = await NewArticleAsync(width < 600 ? Screen.Phone : Screen.Desktop);
        var page = visit.Page;
        await page.Locator("[name='TitlePart.Title']").FillAsync($"Bài soạn thảo {width}");
        await page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của bài.");
        await page.Locator("[name='Article.Category.UniqueValue']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[name='AutoroutePart.Path']").FillAsync($"bai-soan-thao-{width}");

        await Text(page).ClickAsync();
        await page.Keyboard.TypeAsync("Câu mở đầu ");
        await ToolAsync(page, "Chữ đậm");
        await page.Keyboard.TypeAsync("quan trọng");
        await page.Keyboard.PressAsync("Enter");
        await ToolAsync(page, "Tiêu đề cấp 2");
        await page.Keyboard.TypeAsync("Đề mục");
        await page.Keyboard.PressAsync("Enter");
        await ToolAsync(page, "Danh sách");
        await page.Keyboard.TypeAsync("Ý một");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await ToolAsync(page, "Bảng");
        await page.Keyboard.TypeAsync("Cột đầu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync("Đã đăng");

        await visit.GoAsync($"/bai-soan-thao-{width}");
        await Assertions.Expect(page.Locator(".prose strong")).ToHaveTextAsync("quan trọng");
        await Assertions.Expect(page.Locator(".prose h2")).ToHaveTextAsync("Đề mục");
        await Assertions.Expect(page.Locator(".prose ul > li")).ToHaveTextAsync("Ý một");
        await Assertions.Expect(page.Locator(".prose thead th[scope=col]").First).ToHaveTextAsync("Cột đầu");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_is_pasted_from_Word_keeps_its_structure_and_loses_its_clothes()
    {
        await using var visit = await NewArticleAsync(Screen.Desktop);

        await Text(visit.Page).EvaluateAsync("""
            (text, html) => {
                text.focus();
                const data = new DataTransfer();
                data.setData("text/html", html);
                data.setData("text/plain", "Kết quả");
                text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, FromWord);

        Assert.Equal("""
            <h2>Kết quả</h2>
            <p><strong>Số liệu</strong> và <em>nhận xét</em> tại <a href="https://example.org/">trang này</a></p>
            <ol><li>Một<ul><li>Chi tiết</li></ul></li><li>Hai</li></ol>
            <table><tbody><tr><td>A</td><td colspan="2">B</td></tr></tbody></table>
            """, await Source(visit.Page).InputValueAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("""<figure class="wide"><img src="/media/associations/bridges.png" alt="Cầu" width="3" height="2"><figcaption>Cầu <em>mới</em></figcaption></figure>""", false)]
    [InlineData("""<table><caption>Bảng 1</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th scope="row">x</th></tr></tbody></table>""", false)]
    [InlineData("""<p class="lead" style="text-align: center;"><a href="/a" title="t"><strong>x</strong></a> H<sub>2</sub>O <abbr title="y">Z</abbr></p>""", false)]
    [InlineData("""<details><summary>Hỏi</summary><p>Đáp</p></details>""", true)]
    [InlineData("""<video src="/media/a.mp4" controls=""></video>""", true)]
    public async Task What_the_editor_does_not_know_is_shown_as_HTML_and_the_rest_is_kept(string html, bool isPlain)
    {
        await using var visit = await NewArticleAsync(Screen.Desktop);
        var source = Source(visit.Page);
        await source.EvaluateAsync("(area, html) => { area.value = html; area.dispatchEvent(new Event('input', { bubbles: true })); }", html);

        if (isPlain)
        {
            await Assertions.Expect(Text(visit.Page)).ToBeHiddenAsync();
            await Assertions.Expect(visit.Page.Locator(".rich-note")).ToContainTextAsync("không mất gì");
            Assert.Equal(html, await source.InputValueAsync());
        }
        else
        {
            await Assertions.Expect(visit.Page.Locator("[data-tool='undo']")).ToHaveAttributeAsync("aria-disabled", "true");
            await Text(visit.Page).EvaluateAsync("text => text.editor.commands.insertContentAt(text.editor.state.doc.content.size, '<p>Cuối</p>')");
            var written = await source.InputValueAsync();
            Assert.StartsWith(html, written, StringComparison.Ordinal);
            Assert.EndsWith("<p>Cuối</p>", written, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(visit.Complaints, complaint => complaint.StartsWith("console", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Arrow_keys_move_along_the_tools()
    {
        await using var visit = await NewArticleAsync(Screen.Desktop);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đoạn văn", Exact = true }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("Enter");

        var heading = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tiêu đề cấp 2", Exact = true });
        await Assertions.Expect(heading).ToBeFocusedAsync();
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Without_scripts_the_HTML_itself_is_written()
    {
        await using var visit = await browser.VisitAsync(Screen.Phone, scripts: false);
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Contents/ContentTypes/Article/Create");

        await Assertions.Expect(Source(visit.Page)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".rich")).ToHaveCountAsync(0);
    }

    private static ILocator Text(IPage page) => page.Locator(".rich-content");

    private static ILocator Source(IPage page) => page.Locator("[name='HtmlBodyPart.Html']");

    private static Task ToolAsync(IPage page, string name)
        => page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private async Task<Visit> NewArticleAsync(Screen screen)
    {
        var visit = await browser.VisitAsync(screen);
        await visit.SignInAsync();
        await visit.GoAsync("/Admin/Contents/ContentTypes/Article/Create");
        await Assertions.Expect(Text(visit.Page)).ToBeVisibleAsync();
        return visit;
    }
}
