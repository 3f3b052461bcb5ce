using System.Net;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Library;

/// <summary>Where the site takes no parts, its pages ask for none, and one that comes is not taken for a whole file.</summary>
public sealed class WholeUploadTests(WholeUploadTests.Site site) : IClassFixture<WholeUploadTests.Site>
{
    [Fact]
    public async Task A_part_is_refused_and_a_whole_file_is_taken()
    {
        using var officer = await site.CreateUserAsync(TestContext.Current.CancellationToken, "Editor");
        var page = await officer.OpenAsync("/Admin/Media");
        Assert.Equal("0", page.QuerySelector(".files-words")!.GetAttribute("data-part"));

        var answer = await officer.SendPartAsync(LibraryCalls.TokenOf(page), Guid.NewGuid().ToString(), "a.pdf", "%PDF-1.7 1234"u8.ToArray(), 0, 10);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var sent = await officer.SendAsync(page, "/Admin/Media/Send", ("nguyen-ven.pdf", "%PDF-1.7"u8.ToArray()));
        Assert.Contains("nguyen-ven.pdf", sent.FileNames());
    }

    public sealed class Site : SqliteSite
    {
        protected override IReadOnlyDictionary<string, string> MoreSettings { get; } = new Dictionary<string, string> { ["OrchardCore:OrchardCore_Media:MaxUploadChunkSize"] = "0" };
    }
}
