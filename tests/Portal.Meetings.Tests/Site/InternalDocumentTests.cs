using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Portal.Meetings.Models;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>A file reaches a visitor only where no internal meeting holds it alone.</summary>
public abstract class InternalDocumentTests
{
    private readonly PortalSite _site;

    protected InternalDocumentTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_of_an_internal_meeting_is_not_found_by_any_spelling()
    {
        var file = await StoreAsync();
        await AttachAsync(file, MeetingVisibilities.Internal);
        using var visitor = _site.CreateVisitor();

        foreach (var path in new[] { $"/media/{file}", $"/media//{file}", $"/media/{file.Replace("pdf", "%70df", StringComparison.Ordinal)}", $"/media/{file.ToUpperInvariant()}", $"/MEDIA/{file}", $"/media/x/../{file}" })
        {
            using var answer = await visitor.GetAsync(MeetingSite.Relative(path), Cancellation);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_editor_gets_it_and_no_cache_keeps_it()
    {
        var file = await StoreAsync();
        await AttachAsync(file, MeetingVisibilities.Internal);
        using var editor = await _site.CreateUserAsync(Cancellation, "Editor");

        using var answer = await editor.GetAsync(MeetingSite.Relative("/media/" + file), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("private, no-store", answer.Headers.CacheControl?.ToString().Replace("no-store, private", "private, no-store", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_a_public_meeting_is_everyones_also_where_an_internal_one_has_it_too()
    {
        var file = await StoreAsync();
        await AttachAsync(file, MeetingVisibilities.Internal);
        await AttachAsync(file, MeetingVisibilities.Public);
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative("/media/" + file), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_public_meeting_links_to_its_files()
    {
        var file = await StoreAsync();
        var slug = await AttachAsync(file, MeetingVisibilities.Public);
        using var visitor = _site.CreateVisitor();

        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(MeetingSite.Relative("/hoi-nghi/" + slug), Cancellation));

        Assert.Contains("/media/" + file, page, StringComparison.Ordinal);
        Assert.Contains("Giấy mời", page, StringComparison.Ordinal);
        Assert.Contains("PDF, 1 KB", page, StringComparison.Ordinal);
    }

    private async Task<string> StoreAsync()
    {
        var file = $"hop/{Guid.NewGuid():N}.pdf";
        await _site.UsingScopeAsync(async services =>
        {
            using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4 minutes"));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(file, content);
        });

        return file;
    }

    private async Task<string> AttachAsync(string file, string visibility)
    {
        var (_, slug) = await _site.CreateMeetingAsync("Họp có tài liệu", "2026-02-03T01:00:00Z", visibility: visibility, more: $$"""
            , "Documents": { "Paths": [ "{{file}}" ], "MediaTexts": [ "Giấy mời" ] }
            """);

        return slug;
    }
}
