using System.Net;
using System.Text.Json;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Folders are made and files come into them, without scripts; who may not is kept out.</summary>
public sealed class LibraryFolderTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Library = "/Admin/Media";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_made_under_a_plain_name_and_takes_files()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var mark = Guid.NewGuid().ToString("N");
        var made = await officer.PostAsync(await officer.OpenAsync(Library), "/Admin/Media/CreateFolder", ("path", ""), ("name", "Đại hội " + mark));

        var folder = "dai-hoi-" + mark;
        Assert.Contains(folder, made.Message(), StringComparison.Ordinal);
        Assert.Equal(folder, made.QuerySelector("h1")?.TextContent);
        var sent = await officer.SendAsync(made, "/Admin/Media/Send?path=" + folder, ("Ảnh 1.png", SamplePicture.Png), ("hong.png", "x"u8.ToArray()));
        Assert.Contains("hong.png", sent.Message(), StringComparison.Ordinal);
        Assert.Equal(["anh-1.png"], sent.FileNames());
        Assert.Equal(1, sent.Message().Split("Đã thêm 1 tệp").Length - 1);
        using var visitor = site.CreateVisitor();
        using var file = await visitor.GetAsync(new Uri($"/media/{folder}/anh-1.png", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Theory]
    [InlineData("../ngoai", "Tên thư mục")]
    [InlineData("a/b", "Tên thư mục")]
    [InlineData(".an", "Tên thư mục")]
    [InlineData("   ", "Tên thư mục")]
    [InlineData("!!!", "Tên thư mục")]
    public async Task A_name_that_cannot_be_one_is_refused_with_its_reason(string name, string reason)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.PostAsync(await officer.OpenAsync(Library), "/Admin/Media/CreateFolder", ("path", ""), ("name", name));

        Assert.Contains(reason, page.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_so()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.OpenAsync(Library);
        var name = "trung-" + Guid.NewGuid().ToString("N");
        await officer.PostAsync(page, "/Admin/Media/CreateFolder", ("path", ""), ("name", name));

        var again = await officer.PostAsync(page, "/Admin/Media/CreateFolder", ("path", ""), ("name", name));

        Assert.Contains("Đã có thư mục", again.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../..")]
    [InlineData("khong-co")]
    [InlineData("/etc")]
    [InlineData("a%00b")]
    public async Task A_folder_that_is_not_there_leads_to_the_library_with_a_word(string path)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var answer = await officer.GetAsync(new Uri($"{Library}?path={path}", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await officer.OpenAsync(Library);
        Assert.Contains("Không còn thư mục", page.Message(), StringComparison.Ordinal);
        Assert.Contains("Không còn thư mục", (await officer.SendAsync(page, "/Admin/Media/Send?path=" + path, ("a.png", SamplePicture.Png))).Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_files_asks_for_them()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.SendAsync(await officer.OpenAsync(Library), "/Admin/Media/Send");

        Assert.Contains("Hãy chọn tệp trước", page.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Author", true, false)]
    [InlineData("Contributor", true, false)]
    [InlineData("Moderator", false, false)]
    public async Task Who_may_do_what(string role, bool looks, bool makesFolders)
    {
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var desk = await officer.OpenAsync("/Admin");
        Assert.Equal(looks, desk.QuerySelectorAll("nav a").Any(link => link.GetAttribute("href") == Library));
        using var page = await officer.GetAsync(new Uri(Library, UriKind.Relative), Cancellation);
        Assert.Equal(looks, page.StatusCode == HttpStatusCode.OK);
        if (looks)
        {
            Assert.Equal(makesFolders, (await officer.OpenAsync(Library)).QuerySelector("#folder-name") is not null);
        }

        var name = "cam-" + Guid.NewGuid().ToString("N");
        using var form = new FormUrlEncodedContent([new("name", name), new("__RequestVerificationToken", LibraryCalls.TokenOf(desk))]);
        using var made = await officer.PostAsync(new Uri("/Admin/Media/CreateFolder", UriKind.Relative), form, Cancellation);
        Assert.DoesNotContain(name, (await editor.OpenAsync(Library)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_editor_of_texts_finds_pictures_with_what_is_written_about_them()
    {
        var mark = "t" + Guid.NewGuid().ToString("N");
        await site.StoreAsync($"tim/{mark}.png");
        await site.StoreAsync($"tim/{mark}.pdf");
        using var officer = await site.CreateUserAsync(Cancellation, "Author");
        using var editor = await site.CreateUserAsync(Cancellation, "Editor");
        var address = $"/Admin/Media/File?path=tim/{mark}.png";
        var page = await editor.OpenAsync(address);
        await editor.PostAsync(page, address, ("AlternativeText", "Toàn cảnh"), ("Credit", "Lê Ảnh"), ("Version", page.QuerySelector("[name=Version]")!.GetAttribute("value")!));

        using var json = JsonDocument.Parse(await officer.GetStringAsync(new Uri("/Admin/Media/Search?q=" + mark, UriKind.Relative), Cancellation));
        var file = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(($"tim/{mark}.png", "Toàn cảnh", "Lê Ảnh"), (file.GetProperty("path").GetString(), file.GetProperty("alt").GetString(), file.GetProperty("credit").GetString()));
        using var moderator = await site.CreateUserAsync(Cancellation, "Moderator");
        using var refused = await moderator.GetAsync(new Uri("/Admin/Media/Search", UriKind.Relative), Cancellation);
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    [Fact]
    public async Task A_stranger_or_a_forged_token_does_nothing()
    {
        using var visitor = site.CreateVisitor();
        using var page = await visitor.GetAsync(new Uri(Library, UriKind.Relative), Cancellation);
        Assert.NotEqual(HttpStatusCode.OK, page.StatusCode);

        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var form = new FormUrlEncodedContent([new("name", "gia-mao"), new("__RequestVerificationToken", "x")]);
        using var forged = await officer.PostAsync(new Uri("/Admin/Media/CreateFolder", UriKind.Relative), form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }
}
