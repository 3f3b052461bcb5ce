using System.Net;
using AngleSharp.Html.Parser;
using Portal.Integration.Tests.Admin;
using Portal.Integration.Tests.Library;
using Portal.TestSupport;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A disk without room: who sends or stores something hears what to do, nothing half-written stays, and with room all works again.</summary>
public sealed class FullDiskTests(SmallDiskSite site) : IClassFixture<SmallDiskSite>
{
    private const string New = "/Admin/Contents/ContentTypes/Article/Create";

    private const int Most = 30;

    private static readonly byte[] _photo = [.. SamplePicture.Png, .. new byte[3_000_000]];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_is_refused_with_507_by_script_and_by_form_and_leaves_nothing()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var page = await officer.OpenAsync("/Admin/Media?path=documents");
        var token = LibraryCalls.TokenOf(page);
        var before = Files();

        site.Fill();
        try
        {
            var whole = await officer.SendPartAsync(token, Guid.NewGuid().ToString(), "anh.png", _photo, 0, _photo.Length);
            Assert.Equal(HttpStatusCode.InsufficientStorage, whole.Status);
            Assert.StartsWith("anh.png: máy chủ đã hết chỗ lưu", whole.Error, StringComparison.Ordinal);

            using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(_photo), "files", "anh.png" } };
            using var sent = await officer.PostAsync(new Uri("/Admin/Media/Send?path=documents", UriKind.Relative), form, Cancellation);
            Assert.Equal(HttpStatusCode.InsufficientStorage, sent.StatusCode);
            Assert.Contains("máy chủ đã hết chỗ lưu", new HtmlParser().ParseDocument(await sent.Content.ReadAsStringAsync(Cancellation)).Message(), StringComparison.Ordinal);
            Assert.Equal(before, Files());
        }
        finally
        {
            site.Empty();
        }

        Assert.NotNull((await officer.SendPartAsync(token, Guid.NewGuid().ToString(), "anh.png", _photo, 0, _photo.Length)).Path);
    }

    [Fact]
    public async Task An_article_is_refused_with_507_and_stored_once_there_is_room()
    {
        site.SkipUnlessOffered();
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        // The database writes over what it has no use for any more before it needs the disk.
        var forms = new List<EditorForm>();
        for (var number = 0; number < Most; number++)
        {
            forms.Add(await FormAsync(officer));
        }

        EditorForm? kept = null;
        site.Fill();
        try
        {
            foreach (var form in forms)
            {
                using var answer = await form.SendAsync(officer, New, "submit.Publish", Cancellation);
                if (answer.StatusCode != HttpStatusCode.Redirect)
                {
                    Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
                    var text = (await EditorForm.PageAsync(answer, Cancellation)).Body!.TextContent;
                    Assert.Contains("Máy chủ đã hết chỗ lưu", text, StringComparison.Ordinal);
                    Assert.Contains("nội dung bạn đã gõ vẫn còn", text, StringComparison.Ordinal);
                    kept = form;
                    break;
                }
            }

            Assert.NotNull(kept);
            using var home = await officer.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, home.StatusCode);
            Assert.DoesNotContain(kept["TitlePart.Title"], await TitlesAsync(officer), StringComparison.Ordinal);
        }
        finally
        {
            site.Empty();
        }

        using var saved = await kept.SendAsync(officer, New, "submit.Publish", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(kept["TitlePart.Title"], await TitlesAsync(officer), StringComparison.Ordinal);
    }

    private static async Task<EditorForm> FormAsync(HttpClient officer)
    {
        var form = await EditorForm.OpenAsync(officer, New, Cancellation);
        form["TitlePart.Title"] = "Đĩa đầy " + Guid.NewGuid().ToString("N");
        form["Article.Lead.Text"] = "Lời dẫn.";
        form["HtmlBodyPart.Html"] = $"<p>{new string('a', 400_000)}</p>";
        form["Article.Category.UniqueValue"] = "4cmhoatdong000000000000000";

        return form;
    }

    private static async Task<string> TitlesAsync(HttpClient officer) => (await officer.OpenAsync("/Admin/Contents/ContentItems/Article")).Body!.TextContent;

    private string[] Files() => [.. Directory.EnumerateFiles(Path.GetDirectoryName(site.MediaFolder)!, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(Path.GetDirectoryName(site.MediaFolder)!, file).StartsWith("Media", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];
}
