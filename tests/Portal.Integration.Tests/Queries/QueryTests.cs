using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Queries;
using Portal.Integration.Tests.BadInput;
using Portal.TestSupport;

namespace Portal.Integration.Tests.Queries;

/// <summary>SQL queries of a recipe, run by code, Liquid, scripts and HTTP; they read, and take values only as parameters.</summary>
public abstract class QueryTests
{
    private const string Recipe = """
        { "name": "Test", "steps": [
          { "name": "feature", "enable": [ "OrchardCore.Queries", "OrchardCore.Queries.Sql" ] },
          { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Q", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ] },
          { "name": "content", "Data": [
            { "ContentItemId": "4truyvan000000000000000001", "ContentItemVersionId": "4vruyvan000000000000000001", "ContentType": "Q", "DisplayText": "O'Hara", "Latest": true, "Published": true, "TitlePart": { "Title": "O'Hara" } },
            { "ContentItemId": "4truyvan000000000000000002", "ContentItemVersionId": "4vruyvan000000000000000002", "ContentType": "Q", "DisplayText": "Đỗ Thị B", "Latest": true, "Published": true, "TitlePart": { "Title": "Đỗ Thị B" } } ] },
          { "name": "queries", "Queries": [
            { "Source": "Sql", "Name": "Newest", "ReturnContentItems": true,
              "Template": "SELECT DocumentId FROM ContentItemIndex WHERE Published = true AND ContentType = @type:'Q' ORDER BY ContentItemId LIMIT {{ size | default: 10 }}" },
            { "Source": "Sql", "Name": "ByName", "Template": "SELECT i.ContentItemId AS Id FROM ContentItemIndex AS i WHERE i.Latest = true AND i.DisplayText = {{ name }} {% if type %} AND i.ContentType = '{{ type }}' {% endif %}" },
            { "Source": "Sql", "Name": "Needs", "Template": "SELECT ContentItemIndex.ContentItemId FROM ContentItemIndex WHERE ContentItemIndex.ContentItemId = @id" },
            { "Source": "Sql", "Name": "Writes", "Template": "WITH gone AS (SELECT 1) DELETE FROM \"ContentItemIndex\"" },
            { "Source": "Sql", "Name": "Raw", "Template": "SELECT 1 FROM ContentItemIndex WHERE ContentType = '{{ size | raw }}'" },
            { "Source": "Sql", "Name": "Wrong", "Template": "SELECT NoSuchColumn FROM ContentItemIndex" } ] } ] }
        """;

    private readonly PortalSite _site;

    protected QueryTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_query_returns_content_items_in_its_order()
    {
        await PrepareAsync();

        var items = await ExecuteAsync("Newest", new());

        Assert.Equal(["4truyvan000000000000000001", "4truyvan000000000000000002"], items.Cast<ContentItem>().Select(item => item.ContentItemId));
        Assert.Single(await ExecuteAsync("Newest", new() { ["size"] = 1 }));
        Assert.Empty(await ExecuteAsync("Newest", new() { ["type"] = "NoSuchType" }));
    }

    [Theory]
    [InlineData("O'Hara", 1)]
    [InlineData("Đỗ Thị B", 1)]
    [InlineData("x' OR '1'='1", 0)]
    [InlineData("x'; DELETE FROM \"ContentItemIndex\"; --", 0)]
    [InlineData("1 OR 1=1", 0)]
    public async Task A_value_is_never_SQL(string name, int found)
    {
        await PrepareAsync();

        Assert.Equal(found, (await ExecuteAsync("ByName", new() { ["name"] = name })).Count);
        Assert.Equal(found, (await ExecuteAsync("ByName", new() { ["name"] = name, ["type"] = "Q" })).Count);
        Assert.Empty(await ExecuteAsync("ByName", new() { ["name"] = "O'Hara", ["type"] = name }));
    }

    [Fact]
    public async Task A_query_that_writes_changes_nothing()
    {
        await PrepareAsync();
        var before = await _site.ReadAsync(["ContentItemIndex"]);

        await Assert.ThrowsAnyAsync<Exception>(() => ExecuteAsync("Writes", new()));

        Assert.Equal(before, await _site.ReadAsync(["ContentItemIndex"]));
    }

    [Fact]
    public async Task Liquid_runs_a_query_by_name()
    {
        await PrepareAsync();
        await _site.UsingScopeAsync(async services =>
        {
            var text = await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(
                "{% assign items = Queries.Newest | query: size: 2 %}{% for item in items %}[{{ item.DisplayText }}]{% endfor %}",
                HtmlEncoder.Default,
                null,
                null);

            Assert.Equal("[O'Hara][Đỗ Thị B]", WebUtility.HtmlDecode(text));
        });
    }

    [Fact]
    public async Task A_recipe_runs_a_query_in_a_script()
    {
        await PrepareAsync();

        await _site.RunTextAsync("""{ "name": "Test", "steps": [ { "name": "settings", "FoundByScript": { "Id": "[js: executeQuery('ByName', { name: 'O\\'Hara' })[0].Id]" } } ] }""");

        var rows = await _site.ReadAsync(["Document"]);
        Assert.Contains(rows, row => row.Contains("\"FoundByScript\":{\"Id\":\"4truyvan000000000000000001\"}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_api_runs_a_query_for_who_may()
    {
        await PrepareAsync();
        using var visitor = _site.CreateVisitor();
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        using var refused = await visitor.GetAsync(new Uri("/api/queries/Newest", UriKind.Relative), Cancellation);
        using var found = await officer.GetAsync(new Uri("/api/queries/Newest?parameters=" + Uri.EscapeDataString("""{"size":1}"""), UriKind.Relative), Cancellation);
        using var posted = await officer.PostAsync(new Uri("/api/queries/ByName?parameters=" + Uri.EscapeDataString("""{"name":"O'Hara"}"""), UriKind.Relative), null, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("4truyvan000000000000000001", (string?)(await ItemsAsync(found))[0]!["ContentItemId"]);
        Assert.Equal("4truyvan000000000000000001", (string?)(await ItemsAsync(posted))[0]!["Id"]);
    }

    [Theory]
    [InlineData("NoSuchQuery", "", HttpStatusCode.NotFound, "NoSuchQuery")]
    [InlineData("Newest", "{ not json", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("Newest", "[1]", HttpStatusCode.BadRequest, "no JSON object")]
    [InlineData("Needs", "{}", HttpStatusCode.BadRequest, "'id'")]
    [InlineData("Newest", "{\"size\":\"many\"}", HttpStatusCode.BadRequest, "cannot run")]
    [InlineData("Raw", "{}", HttpStatusCode.BadRequest, "'raw'")]
    [InlineData("Wrong", "{}", HttpStatusCode.BadRequest, "cannot run")]
    public async Task A_call_that_cannot_be_answered_says_why(string name, string parameters, HttpStatusCode status, string reason)
    {
        await PrepareAsync();
        using var officer = await _site.CreateOfficerAsync(Cancellation);

        using var answer = await officer.GetAsync(new Uri($"/api/queries/{name}?parameters={Uri.EscapeDataString(parameters)}", UriKind.Relative), Cancellation);

        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, body);
        Assert.Contains(reason, body.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("NoSuchColumn", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_does_not_exist_is_refused_by_name()
    {
        await PrepareAsync();

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => _site.RunTextAsync("""{ "name": "Test", "steps": [ { "name": "queries", "Queries": [ { "Source": "Lucene", "Name": "x", "Template": "x" } ] } ] }"""));

        Assert.Contains("There is no query source 'Lucene'", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<JsonArray> ItemsAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, body);

        return JsonNode.Parse(body)!["items"]!.AsArray();
    }

    private Task PrepareAsync() => _site.RunTextAsync(Recipe);

    private async Task<List<object>> ExecuteAsync(string name, Dictionary<string, object> parameters)
    {
        List<object> items = [];
        await _site.UsingScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IQueryManager>();
            items = [.. (await manager.ExecuteQueryAsync((await manager.GetQueryAsync(name))!, parameters)).Items];
        });

        return items;
    }
}
