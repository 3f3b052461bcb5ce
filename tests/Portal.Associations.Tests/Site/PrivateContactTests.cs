using System.Net;
using System.Text.Json.Nodes;
using Portal.Associations.Tests.Support;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>Contact details leave the server where they are marked public, and nowhere else.</summary>
public abstract class PrivateContactTests
{
    private static readonly string[] s_private =
    [
        "0905 111 001", "905111001", "rieng.hoi@example.vn", "Trần Thị Kín", "0905 111 002", "905111002", "rieng.chutich@example.vn", "0905 111 003", "905111003",
    ];

    private readonly PortalSite _site;

    protected PrivateContactTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_and_contact_files_hold_no_private_detail()
    {
        var (id, slug) = await CreateAsync(isPublic: false);
        using var visitor = _site.CreateVisitor();

        foreach (var path in new[] { $"/hoi-thanh-vien/{slug}", $"/hoi-thanh-vien/{slug}.vcf", $"/hoi-thanh-vien/{id}.vcf", $"/Contents/ContentItems/{id}" })
        {
            var text = WebUtility.HtmlDecode(await visitor.GetStringAsync(AssociationSite.Relative(path), Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal);

            Assert.Contains("Hội giữ kín", text, StringComparison.Ordinal);
            Assert.All(s_private, detail => Assert.DoesNotContain(detail, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_marked_public_is_shown()
    {
        var (_, slug) = await CreateAsync(isPublic: true);
        using var visitor = _site.CreateVisitor();

        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync(AssociationSite.Relative($"/hoi-thanh-vien/{slug}"), Cancellation));

        Assert.All(s_private, detail => Assert.Contains(detail, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_content_api_leaves_out_what_the_caller_may_not_read()
    {
        var (id, _) = await CreateAsync(isPublic: false);
        var (open, _) = await CreateAsync(isPublic: true);
        using var reader = await ReaderAsync();
        using var editor = await _site.CreateUserAsync(Cancellation, "Editor");

        var stripped = await reader.GetStringAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);
        var shown = await reader.GetStringAsync(AssociationSite.Relative("/api/content/" + open), Cancellation);
        var item = JsonNode.Parse(await editor.GetStringAsync(AssociationSite.Relative("/api/content/" + id), Cancellation))!;

        Assert.All(s_private, detail => Assert.DoesNotContain(detail, stripped, StringComparison.Ordinal));
        Assert.Equal(id, (string?)JsonNode.Parse(stripped)!["ContentItemId"]);
        Assert.Equal("Chi hội 1", (string?)JsonNode.Parse(stripped)!["Branches"]!["ContentItems"]![0]!["DisplayText"]);
        Assert.Contains("0905 111 003", shown, StringComparison.Ordinal);
        Assert.Equal("0905 111 001", (string?)item["Association"]!["Phone"]!["Text"]);
    }

    [Fact]
    public async Task What_was_left_out_of_an_answer_stays_in_the_store()
    {
        var (id, _) = await CreateAsync(isPublic: false);
        using var reader = await ReaderAsync();
        await reader.GetStringAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);

        using var editor = await _site.CreateUserAsync(Cancellation, "Editor");
        var stored = await editor.GetStringAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);

        Assert.Contains("rieng.chutich@example.vn", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_use_the_content_api_is_refused_all_of_it()
    {
        var (id, _) = await CreateAsync(isPublic: true);
        using var visitor = _site.CreateVisitor();
        using var contributor = await _site.CreateUserAsync(Cancellation);

        using var unknown = await visitor.GetAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);
        using var refused = await contributor.GetAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private async Task<HttpClient> ReaderAsync()
    {
        await _site.RunTextAsync("""
            { "name": "Roles", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "ApiReader", "Description": "", "Permissions": [ "AccessContentApi", "ViewContent" ], "PermissionBehavior": "Replace" } ] } ] }
            """);

        return await _site.CreateUserAsync(Cancellation, "ApiReader");
    }

    private Task<(string Id, string Slug)> CreateAsync(bool isPublic)
    {
        var mark = isPublic ? "true" : "false";

        return _site.CreateAssociationAsync(
            "Hội giữ kín " + Guid.NewGuid().ToString("N"),
            more: $$"""
                , "Phone": { "Text": "0905 111 001" }, "PhoneIsPublic": { "Value": {{mark}} },
                "Email": { "Text": "rieng.hoi@example.vn" }, "EmailIsPublic": { "Value": {{mark}} }
                """,
            moreParts: $$"""
                , "Officers": { "ContentItems": [ { "ContentItemId": "4chutich000000000000000001", "ContentType": "Officer", "DisplayText": "Chủ tịch", "Officer": {
                    "Position": { "Text": "Chủ tịch" }, "FullName": { "Text": "Trần Thị Kín" }, "IsPublic": { "Value": {{mark}} },
                    "Phone": { "Text": "0905 111 002" }, "PhoneIsPublic": { "Value": {{mark}} },
                    "Email": { "Text": "rieng.chutich@example.vn" }, "EmailIsPublic": { "Value": {{mark}} } } } ] },
                "Branches": { "ContentItems": [ { "ContentItemId": "4chihoi0000000000000000001", "ContentType": "Branch", "DisplayText": "Chi hội 1", "TitlePart": { "Title": "Chi hội 1" },
                    "Branch": { "Phone": { "Text": "0905 111 003" }, "PhoneIsPublic": { "Value": {{mark}} } } } ] }
                """);
    }
}
