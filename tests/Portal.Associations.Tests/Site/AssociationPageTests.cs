using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Associations.Tests.Support;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>What the page and the contact file of an association show.</summary>
public abstract partial class AssociationPageTests
{
    private readonly PortalSite _site;

    protected AssociationPageTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string Details = """
        , "ShortName": { "Text": "Hội Dược" }, "Term": { "Text": "2020-2025" }, "MemberCount": { "Value": 1250 },
        "DecisionNumber": { "Text": "12/QĐ-UBND" }, "DecisionDate": { "Value": "1998-03-05T00:00:00Z" }, "DecisionIssuer": { "Text": "UBND tỉnh" },
        "Address": { "Text": "Số 5, phố Hội; tầng 2" }, "Phone": { "Text": "0236 3822 123" }, "PhoneIsPublic": { "Value": true },
        "Website": { "Url": "https://hoiduoc.example.vn/" }
        """;

    [Fact]
    public async Task The_page_shows_the_facts()
    {
        var (_, slug) = await _site.CreateAssociationAsync("Hội Dược học tỉnh", more: Details);

        var page = await PageAsync(slug);

        foreach (var text in new[] { "Hội Dược", "Y, dược", "2020 – 2025", "1.250", "Số 12/QĐ-UBND ngày 05/03/1998 của UBND tỉnh", "tel:+842363822123", "Đang hoạt động", $"/hoi-thanh-vien/{slug}.vcf" })
        {
            Assert.Contains(text, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_engines_get_an_organisation()
    {
        var (_, slug) = await _site.CreateAssociationAsync("Hội </script> A", more: Details);
        using var visitor = _site.CreateVisitor();

        var page = await visitor.GetStringAsync(AssociationSite.Relative("/hoi-thanh-vien/" + slug), Cancellation);

        var data = JsonNode.Parse(StructuredData().Match(page).Groups["json"].Value)!;
        Assert.Equal("Organization", (string?)data["@type"]);
        Assert.Equal("Hội </script> A", (string?)data["name"]);
        Assert.Equal("0236 3822 123", (string?)data["telephone"]);
        Assert.Equal(AutoSetupSettings.SiteName, (string?)data["memberOf"]!["name"]);
    }

    [Fact]
    public async Task The_contact_file_is_a_vcard_of_what_is_public()
    {
        var (id, slug) = await _site.CreateAssociationAsync("Hội Dược học tỉnh", more: Details);
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(AssociationSite.Relative($"/hoi-thanh-vien/{slug}.vcf"), Cancellation);

        Assert.Equal("text/vcard", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        foreach (var line in new[]
        {
            "BEGIN:VCARD", "VERSION:4.0", "KIND:org", "UID:" + id, "FN:Hội Dược học tỉnh", "NICKNAME:Hội Dược",
            "ADR;TYPE=work:;;Số 5\\, phố Hội\\; tầng 2;;;;Việt Nam", "TEL;VALUE=uri;TYPE=work:tel:+842363822123",
            "URL:https://hoiduoc.example.vn/", "CATEGORIES:Y\\, dược", "END:VCARD",
        })
        {
            Assert.Contains(line, lines);
        }
    }

    [Fact]
    public async Task The_page_shows_its_own_articles_meetings_and_open_directives()
    {
        var (id, slug) = await _site.CreateAssociationAsync("Hội có hoạt động");
        await _site.CreateAsync("Article", "Bài về hội", "tin-tuc/bai-ve-hoi-" + Guid.NewGuid().ToString("N"), $$"""
            { "Article": { "Lead": { "Text": "Sapo" }, "Associations": { "ContentItemIds": [ "{{id}}" ] },
              "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": [ "4cmhoatdong000000000000000" ] } } }
            """);
        foreach (var (title, visibility) in new[] { ("Cuộc họp công khai", "Public"), ("Cuộc họp kín", "Internal") })
        {
            await _site.CreateAsync("Meeting", title, "hoi-nghi/hop-" + Guid.NewGuid().ToString("N"), $$"""
                { "Meeting": { "Kind": { "Text": "Briefing" }, "StartUtc": { "Value": "2026-01-05T01:00:00Z" }, "Visibility": { "Text": "{{visibility}}" },
                    "Associations": { "ContentItemIds": [ "{{id}}" ] } },
                  "Directives": { "ContentItems": [
                    { "ContentItemId": "4viecmo0000000000000000001", "ContentType": "Directive", "DisplayText": "Việc của {{title}}", "TitlePart": { "Title": "Việc của {{title}}" },
                      "Directive": { "OwnerAssociation": { "ContentItemIds": [ "{{id}}" ] }, "Status": { "Text": "Assigned" } } },
                    { "ContentItemId": "4viecxong00000000000000001", "ContentType": "Directive", "DisplayText": "Việc xong rồi", "TitlePart": { "Title": "Việc xong rồi" },
                      "Directive": { "OwnerAssociation": { "ContentItemIds": [ "{{id}}" ] }, "Status": { "Text": "Done" } } } ] } }
                """);
        }

        var page = await PageAsync(slug);

        Assert.Contains("Bài về hội", page, StringComparison.Ordinal);
        Assert.Contains("Cuộc họp công khai", page, StringComparison.Ordinal);
        Assert.Contains("Việc của Cuộc họp công khai", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Cuộc họp kín", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc xong rồi", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/hoi-thanh-vien/khong-co.vcf")]
    [InlineData("/hoi-thanh-vien/4cuochop000000000000000001.vcf")]
    public async Task What_is_no_association_has_no_contact_file(string path)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(AssociationSite.Relative(path), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_term_that_is_no_years_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => _site.CreateAssociationAsync("Hội sai nhiệm kỳ", more: """, "Term": { "Text": "2025-2020" }"""));

        Assert.Contains("2025-2020", refusal.Message, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string slug)
    {
        using var visitor = _site.CreateVisitor();

        return WebUtility.HtmlDecode(await visitor.GetStringAsync(AssociationSite.Relative("/hoi-thanh-vien/" + slug), Cancellation));
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>[^<]+)</script>")]
    private static partial Regex StructuredData();
}
