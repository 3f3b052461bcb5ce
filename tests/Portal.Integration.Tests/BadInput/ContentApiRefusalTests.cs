using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A wrong item over <c>POST /api/content</c> is refused with its place, and leaves nothing.</summary>
public abstract class ContentApiRefusalTests
{
    private const string Definitions = """
        { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Named", "ContentTypePartDefinitionRecords": [ { "PartName": "AliasPart", "Name": "AliasPart" }, { "PartName": "Named", "Name": "Named" } ] } ],
          "ContentParts": [ { "Name": "Named", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "ContentPickerField", "Name": "Next" }, { "FieldName": "UserPickerField", "Name": "People" } ] } ] }
        """;

    private readonly PortalSite _site;

    protected ContentApiRefusalTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Items() => new()
    {
        { """{ "TitlePart": { "Title": "x" } }""", "ContentType", "There is no content type ''" },
        { """{ "ContentType": "NoSuchType" }""", "ContentType", "There is no content type 'NoSuchType'" },
        { """{ "ContentType": "Page", "ContentItemId": "../etc" }""", "ContentItemId", "26 letters" },
        { """{ "ContentType": "Page", "TitlePart": { "Title": { } } }""", "TitlePart.Title", "an object was found" },
        { """{ "ContentType": "Page", "TitlePart": { "Title": "a\u0000b" } }""", "TitlePart.Title", "U+0000" },
        { """{ "ContentType": "Page", "TitlePart": { "Title": "a\ud800b" } }""", "TitlePart.Title", "surrogate" },
        { """{ "ContentType": "Page", "TitlePart": { "Title": "x" }, "AutoroutePart": { "Path": "gioi-thieu" } }""", "AutoroutePart.Path", "gioi-thieu" },
        { """{ "ContentType": "Page", "TitlePart": { "Title": "x" }, "AutoroutePart": { "Path": "a?b#c" } }""", "AutoroutePart.Path", "" },
        { """{ "ContentType": "Named", "AliasPart": { "Alias": "trung-ten" } }""", "AliasPart.Alias", "trung-ten" },
        { """{ "ContentType": "Named", "Named": { "Next": { "ContentItemIds": [ "4khongco000000000000000001" ] } } }""", "Named.Next.ContentItemIds", "4khongco000000000000000001" },
        { """{ "ContentType": "Named", "Named": { "People": { "UserIds": [ "4khongai000000000000000001" ] } } }""", "Named.People.UserIds", "4khongai000000000000000001" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public async Task A_wrong_item_is_refused_with_its_place_and_reason(string item, string place, string reason)
    {
        await TakeAliasAsync();
        using var officer = await _site.CreateOfficerAsync(Cancellation);
        var before = await _site.ReadAsync(StoredRows.Tables);

        using var refused = await officer.PostBytesAsync(Encoding.UTF8.GetBytes(item), Cancellation);

        var errors = await ErrorsAsync(refused);
        Assert.True(errors[place] is JsonArray, errors.ToJsonString());
        Assert.Contains(reason, string.Join(' ', errors[place]!.AsArray()), StringComparison.Ordinal);
        Assert.Equal(before, await _site.ReadAsync(StoredRows.Tables));
    }

    [Theory]
    [InlineData("{ \"ContentType\": \"Page\", ", "LineNumber: 0")]
    [InlineData("{\n \"ContentType\": nope }", "LineNumber: 1")]
    [InlineData("[]", "")]
    [InlineData("null", "null was found")]
    [InlineData("", "")]
    public async Task A_body_that_is_no_item_is_refused(string body, string reason)
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        using var refused = await officer.PostBytesAsync(Encoding.UTF8.GetBytes(body), Cancellation);

        Assert.Contains(reason, (await ErrorsAsync(refused)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_utf8_is_refused_with_its_place()
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);
        byte[] body = [.. "{ \"ContentType\": \"Page\", \"TitlePart\": { \"Title\": \"ti"u8, 0xFF, .. "n\" } }"u8];

        using var refused = await officer.PostBytesAsync(body, Cancellation);

        Assert.Contains($"0xFF at offset {Array.IndexOf(body, (byte)0xFF)}", (await ErrorsAsync(refused)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_two_megabytes_is_refused_with_its_place()
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        using var refused = await officer.PostItemAsync(ContentCalls.Page("qua-dai", new string('a', 2 * 1024 * 1024)), Cancellation);

        Assert.NotNull((await ErrorsAsync(refused))["HtmlBodyPart.Html"]);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_as_too_large()
    {
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        using var refused = await officer.PostBytesAsync(Encoding.UTF8.GetBytes($$"""{ "ContentType": "Page", "x": "{{new string('a', 17 * 1024 * 1024)}}" }"""), Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    private static async Task<JsonNode> ErrorsAsync(HttpResponseMessage refused)
    {
        var body = await refused.Content.ReadAsStringAsync(Cancellation);
        Assert.True(refused.StatusCode == HttpStatusCode.BadRequest, $"{refused.StatusCode}: {body}");
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);

        return JsonNode.Parse(body)!["errors"]!;
    }

    private Task TakeAliasAsync() => _site.RunTextAsync($$"""
        { "name": "Test", "steps": [ {{Definitions}}, { "name": "content", "Data": [
          { "ContentItemId": "4trungten00000000000000001", "ContentItemVersionId": "4vrungten00000000000000001", "ContentType": "Named", "DisplayText": "x", "Latest": true, "Published": true, "AliasPart": { "Alias": "trung-ten" } } ] } ] }
        """);
}
