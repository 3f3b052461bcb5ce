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
    public async Task The_content_api_gives_the_document_to_those_who_may_read_all_of_it()
    {
        var (id, _) = await CreateAsync(isPublic: false);
        await _site.RunTextAsync("""
            { "name": "Roles", "steps": [ { "name": "Roles", "Roles": [
              { "Name": "ApiReader", "Description": "", "Permissions": [ "AccessContentApi", "ViewContent" ], "PermissionBehavior": "Replace" } ] } ] }
            """);
        using var reader = await _site.CreateUserAsync(Cancellation, "ApiReader");
        using var editor = await _site.CreateUserAsync(Cancellation, "Editor");

        using var refused = await reader.GetAsync(AssociationSite.Relative("/api/content/" + id), Cancellation);
        using var page = await reader.GetAsync(AssociationSite.Relative("/Contents/ContentItems/" + id), Cancellation);
        var item = JsonNode.Parse(await editor.GetStringAsync(AssociationSite.Relative("/api/content/" + id), Cancellation))!;

        Assert.False(refused.IsSuccessStatusCode);
        Assert.DoesNotContain("0905", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.True(page.IsSuccessStatusCode);
        Assert.Equal("0905 111 001", (string?)item["Association"]!["Phone"]!["Text"]);
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
