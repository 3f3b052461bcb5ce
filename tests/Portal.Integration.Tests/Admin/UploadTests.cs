using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Photos from a device come into the library and into the article.</summary>
public sealed class UploadTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";
    private const string Library = "/Admin/Media/Upload?extensions=.jpg,.png";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Editor")]
    [InlineData("Author")]
    public async Task An_article_is_published_with_a_photo_without_scripts(string role)
    {
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        var mark = Guid.NewGuid().ToString("N");
        form["TitlePart.Title"] = "Bài có ảnh " + mark;
        form["Article.Lead.Text"] = "Lời dẫn.";
        form["Article.Category.UniqueValue"] = "4cmhoatdong000000000000000";

        var uploaded = await form.PressWithFileAsync(officer, New, "Article.Cover|upload|", "Article.Cover.Upload", "Ảnh hội nghị.png", SamplePicture.Png, Cancellation);
        Assert.Matches(@"^\d{4}/\d{2}/anh-hoi-nghi(-\d+)?\.png$", uploaded["Article.Cover.Files[0].Path"]);
        Assert.Equal("Bài có ảnh " + mark, uploaded["TitlePart.Title"]);
        uploaded["Article.Cover.Files[0].Text"] = "Toàn cảnh hội nghị";
        using var saved = await uploaded.SendAsync(officer, New, "submit.Publish", Cancellation);

        Assert.Empty(await EditorForm.ErrorsOfAsync(saved, Cancellation));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var edit = await EditorForm.OpenAsync(officer, saved.Headers.Location!.ToString(), Cancellation);
        var path = edit["Article.Cover.Files[0].Path"];
        using var visitor = site.CreateVisitor();
        using var file = await visitor.GetAsync(new Uri("/media/" + path, UriKind.Relative), Cancellation);
        Assert.Equal("image/png", file.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_file_that_is_refused_says_why_and_keeps_what_was_typed()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["TitlePart.Title"] = "Đang viết dở";

        var answer = await form.PressWithFileAsync(officer, New, "Article.Cover|upload|", "Article.Cover.Upload", "anh.png", "không phải ảnh"u8.ToArray(), Cancellation);

        Assert.Equal("Đang viết dở", answer["TitlePart.Title"]);
        Assert.Contains("anh.png: nội dung tệp không đúng với đuôi tên tệp", answer.Page.QuerySelector(".files .field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_sent_while_the_editor_is_open()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var token = await TokenAsync(officer);

        using var answer = await SendAsync(officer, token, ("a.png", SamplePicture.Png), ("b.png", "x"u8.ToArray()), ("c.pdf", "%PDF-1.7"u8.ToArray()));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToArray();
        Assert.EndsWith(".png", files[0].GetProperty("mediaPath").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("/media/", files[0].GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("b.png: ", files[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("c.pdf: ", files[2].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Moderator", HttpStatusCode.Redirect)]
    [InlineData("Contributor", HttpStatusCode.OK)]
    [InlineData("Author", HttpStatusCode.OK)]
    public async Task Only_who_writes_may_send_files(string role, HttpStatusCode expected)
    {
        using var officer = await site.CreateUserAsync(Cancellation, role);
        var token = await TokenAsync(officer);

        using var answer = await SendAsync(officer, token, ("a.png", SamplePicture.Png));

        Assert.Equal(expected, answer.StatusCode == HttpStatusCode.Forbidden ? HttpStatusCode.Redirect : answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_or_a_forged_token_sends_nothing()
    {
        using var visitor = site.CreateVisitor();
        using var stranger = await SendAsync(visitor, "x", ("a.png", SamplePicture.Png));
        Assert.NotEqual(HttpStatusCode.OK, stranger.StatusCode);

        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        using var forged = await SendAsync(officer, "forged", ("a.png", SamplePicture.Png));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        using var nothing = await SendAsync(officer, await TokenAsync(officer));
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    private static async Task<string> TokenAsync(HttpClient officer)
    {
        var page = new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri("/Admin", UriKind.Relative), Cancellation));

        return page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string token, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await client.PostAsync(new Uri(Library, UriKind.Relative), form, Cancellation);
    }
}
