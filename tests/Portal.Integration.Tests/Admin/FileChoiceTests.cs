using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Admin;

/// <summary>Files of the library are found by name and chosen without scripts.</summary>
public sealed class FileChoiceTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Id = "4tinbai0000000000000000001";
    private const string Article = $"/Admin/Contents/ContentItems/{Id}/Edit";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_cover_is_replaced_by_one_that_was_found_with_its_text()
    {
        var name = await StoreAsync("Ảnh hội nghị {0}.png");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await FoundAsync(officer, "Article.Cover", "anh hoi nghi " + name.Split(' ')[^1]);
        Assert.Equal(name, form["Article.Cover.Files[1].Path"]);
        form["Article.Cover.Files[1].Text"] = "Toàn cảnh hội trường";
        form.Add("Article.Cover.Files[1].IsChosen", "true");

        using var saved = await form.SendAsync(officer, Article, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var cover = await FieldAsync("Cover");
        Assert.Equal([name], cover.Paths);
        Assert.Equal(["Toàn cảnh hội trường"], cover.MediaTexts);
    }

    [Fact]
    public async Task A_search_finds_only_what_the_field_takes()
    {
        var name = await StoreAsync("Kế hoạch {0}.pdf");
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");

        Assert.DoesNotContain(name, Names(await FoundAsync(officer, "Article.Cover", name)));
        Assert.Contains(name, Names(await FoundAsync(officer, "Article.Attachments", name[..^4])));
    }

    [Theory]
    [InlineData("../appsettings.json")]
    [InlineData("khong-co.png")]
    public async Task A_file_that_the_library_does_not_have_is_refused(string path)
    {
        using var officer = await site.CreateUserAsync(Cancellation, "Editor");
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        var place = form.Page.QuerySelectorAll("[name^='Article.Attachments.Files'][name$='Path']").Length;
        form.Add($"Article.Attachments.Files[{place}].Path", path);
        form.Add($"Article.Attachments.Files[{place}].IsChosen", "true");

        using var refused = await form.SendAsync(officer, Article, "submit.Save", Cancellation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Tệp đính kèm", Assert.Single((await EditorForm.ReadAsync(refused, Cancellation)).Errors), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(EditorForm form) => form.Page.QuerySelectorAll(".files-item .check span").Select(label => label.TextContent);

    private static async Task<EditorForm> FoundAsync(HttpClient officer, string field, string text)
    {
        var form = await EditorForm.OpenAsync(officer, Article, Cancellation);
        form[field + ".Search"] = text;

        return await form.PressAsync(officer, Article, field + "|search|", Cancellation);
    }

    private async Task<string> StoreAsync(string pattern)
    {
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Guid.NewGuid().ToString("N"));
        await site.UsingScopeAsync(async services =>
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes("x"));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(name, content);
        });

        return name;
    }

    private async Task<MediaField> FieldAsync(string name)
    {
        MediaField? field = null;
        await site.UsingScopeAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync(Id, VersionOptions.Latest);
            field = item!.Get<ContentPart>("Article")!.Get<MediaField>(name);
        });

        return field!;
    }
}
