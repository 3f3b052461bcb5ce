using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Files that are too large or too many are answered in words, and take nothing that was typed along.</summary>
public sealed class LargeFormTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_above_the_limit_of_the_library_is_refused_by_name_and_the_form_is_kept()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["TitlePart.Title"] = "Ảnh lớn, chữ còn nguyên";

        var answer = await form.PressWithFileAsync(officer, New, "Article.Cover|upload|", "Article.Cover.Upload", "anh.jpg", new byte[40_000_000], Cancellation);

        Assert.Equal("Ảnh lớn, chữ còn nguyên", answer["TitlePart.Title"]);
        Assert.Contains("anh.jpg", answer.Page.QuerySelector(".files .field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_200_megabytes_is_answered_by_a_page_that_says_what_to_do()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await EditorForm.OpenAsync(officer, New, Cancellation);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Token(page.Page)), "__RequestVerificationToken" },
            { new StringContent("Article.Cover|upload|"), "submit.Change" },
            { new StreamContent(new Zeros(200_000_000)), "Article.Cover.Upload", "phim.mp4" },
        };

        using var answer = await officer.PostAsync(new Uri(New, UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var text = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation)).Body!.TextContent;
        Assert.Contains("Chưa có gì được lưu", text, StringComparison.Ordinal);
        Assert.Contains("nút Quay lại", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_files_at_once_are_all_taken()
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await EditorForm.OpenAsync(officer, New, Cancellation);
        using var content = new MultipartFormDataContent { { new StringContent(Token(page.Page)), "__RequestVerificationToken" } };
        for (var number = 0; number < 500; number++)
        {
            content.Add(new ByteArrayContent(SamplePicture.Png), "files", "anh.png");
        }

        using var answer = await officer.PostAsync(new Uri("/Admin/Media/Upload", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var paths = json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("mediaPath").GetString()).ToArray();
        Assert.Equal(500, paths.Distinct().Count());
    }

    private static string Token(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("[name='__RequestVerificationToken']")!.Value;

    /// <summary>A file of any length that takes no memory.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _position; set => _position = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _position);
            Array.Clear(buffer, offset, read);
            _position += read;

            return read;
        }

        public override long Seek(long offset, SeekOrigin origin)
            => _position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => _position + offset, _ => length + offset };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
