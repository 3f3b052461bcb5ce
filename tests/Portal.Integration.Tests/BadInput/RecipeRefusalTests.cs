using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>A recipe that is wrong is refused with its file, step, line and column; nothing of the step is kept.</summary>
public abstract class RecipeRefusalTests
{
    private readonly PortalSite _site;

    protected RecipeRefusalTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    /// <summary>Steps with the mark before the value that is wrong, and what the refusal says of it.</summary>
    public static TheoryData<string, string> Refusals() => new()
    {
        { """{ "name": "feature", "enable": [ "OrchardCore.Title", ¤"Nowhere.Feature" ] }""", "There is no feature 'Nowhere.Feature'" },
        { """{ "name": ¤"no-such-step" }""", "There is no step 'no-such-step'" },
        { """{ "name": ¤"AdminTemplates" }""", "Expected the feature 'OrchardCore.AdminTemplates'" },
        { """{ "name": "themes", "site": ¤"NoSuchTheme" }""", "'NoSuchTheme'" },
        { """{ "name": "settings", "PageSize": ¤"many" }""", "Expected a whole number" },
        { """{ "name": "recipes", "Values": [ { "name": ¤"NoSuchRecipe" } ] }""", "There is no recipe 'NoSuchRecipe'" },
        { """{ "name": "content", "Data": [ { "ContentType": ¤"NoSuchType" } ] }""", "there is no content type 'NoSuchType'" },
        { """{ "name": "content", "Data": ¤5 }""", "an array is expected" },
        { """{ "name": "content", "Data": [ { "ContentType": "Page", "TitlePart": { "Title": ¤[ 1 ] } } ] }""", "an array was found" },
        { """{ "name": "content", "Data": [ { "ContentType": "Page", "TitlePart": { "Title": ¤"[js: nothing()]" } } ] }""", "nothing is not defined" },
        { """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "T", "ContentTypePartDefinitionRecords": [ { "PartName": ¤"NoSuchPart", "Name": "NoSuchPart" } ] } ] }""", "there is no content part 'NoSuchPart'" },
        { """{ "name": "ContentDefinition", "ContentParts": [ { "Name": "P", "ContentPartFieldDefinitionRecords": [ { "FieldName": ¤"NoSuchField", "Name": "F" } ] } ] }""", "there is no field type 'NoSuchField'" },
        { """{ "name": "ContentDefinition", "ContentTypes": [ { "Name": "T", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Pattern": ¤"{{ ContentItem | no_such_filter }}" } } } ] } ] }""", "'no_such_filter'" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_wrong_step_is_refused_where_it_stands(string step, string reason)
    {
        var before = await EverythingAsync();

        var refusal = await RefusedAsync($$"""
            { "name": "Wrong", "steps": [
            { "name": "settings" },
            {{step.Replace("¤", "", StringComparison.Ordinal)}} ] }
            """);

        var name = JsonNode.Parse(step.Replace("¤", "", StringComparison.Ordinal))!["name"];
        Assert.StartsWith($"Recipe 'test.recipe.json', step 2 '{name}', line 3, column {step.IndexOf('¤', StringComparison.Ordinal) + 1}", refusal, StringComparison.Ordinal);
        Assert.Contains(reason, refusal, StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
    }

    [Theory]
    [InlineData("{ \"name\": \"Wrong\",\n  \"steps\": [ { \"name\": \"content\" \"Data\": [] } ] }", "line 2, column 34")]
    [InlineData("{ \"name\": \"Wrong\",\n  \"steps\": [ { \"name\": \"content\", ", "line 2")]
    [InlineData("{ \"name\": \"Wrong\",\n  \"steps\": [ { \"Data\": [] } ] }", "step 1, line 2, column 14: Expected a property 'name'")]
    [InlineData("{ \"name\": \"Wrong\" }", "Expected a property 'steps'")]
    public async Task A_malformed_recipe_is_refused_where_it_breaks(string recipe, string place)
    {
        var refusal = await RefusedAsync(recipe);

        Assert.Contains("'test.recipe.json'", refusal, StringComparison.Ordinal);
        Assert.Contains(place, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_whose_last_item_is_wrong_keeps_none_of_its_items()
    {
        var before = await EverythingAsync();

        var refusal = await RefusedAsync($$"""
            { "name": "Wrong", "steps": [ { "name": "content", "Data": [
              {{Page("4rollback00000000000000001", "rollback-mot")}},
              {{Page("4rollback00000000000000002", "rollback-hai")}},
              {{Page("4rollback00000000000000003", "rollback-mot")}} ] } ] }
            """);

        Assert.Contains("step 1 'content', line 4", refusal, StringComparison.Ordinal);
        Assert.Contains("'4rollback00000000000000003'", refusal, StringComparison.Ordinal);
        Assert.Contains("rollback-mot", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Steps_before_a_refused_one_are_kept_and_those_after_it_do_not_run()
    {
        await RefusedAsync($$"""
            { "name": "Wrong", "steps": [
              { "name": "content", "Data": [ {{Page("4keptstep00000000000000001", "giu-lai")}} ] },
              { "name": "no-such-step" },
              { "name": "content", "Data": [ {{Page("4keptstep00000000000000002", "khong-chay")}} ] } ] }
            """);

        var rows = await _site.ReadAsync(["ContentItemIndex"]);
        Assert.Contains(rows, row => row.Contains("4keptstep00000000000000001", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("4keptstep00000000000000002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_definition_leaves_the_types_as_they_were()
    {
        await RefusedAsync("""
            { "name": "Wrong", "steps": [ { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Refused", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ],
              "ContentParts": [ { "Name": "Refused", "ContentPartFieldDefinitionRecords": [ { "FieldName": "NoSuchField", "Name": "F" } ] } ] } ] }
            """);

        var refusal = await RefusedAsync("""{ "name": "Wrong", "steps": [ { "name": "content", "Data": [ { "ContentType": "Refused" } ] } ] }""");

        Assert.Contains("there is no content type 'Refused'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_names_what_does_not_exist_is_refused_by_name()
    {
        var refusal = await RefusedAsync("""
            { "name": "Wrong", "steps": [ { "name": "content", "Data": [
              { "ContentItemId": "4dangling00000000000000001", "ContentType": "Article", "DisplayText": "Bài", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Bài" },
                "Article": { "Lead": { "Text": "Sapo" }, "Category": { "TaxonomyContentItemId": "4khongco000000000000000001", "TermContentItemIds": [ "4khongco000000000000000002" ] } } } ] } ] }
            """);

        Assert.Contains("line 4", refusal, StringComparison.Ordinal);
        Assert.Contains("4khongco000000000000000001", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_two_megabytes_is_refused()
    {
        var before = await EverythingAsync();

        var refusal = await RefusedAsync($$"""
            { "name": "Wrong", "steps": [ { "name": "content", "Data": [
              { "ContentItemId": "4toolong000000000000000001", "ContentType": "Page", "DisplayText": "Dài", "Latest": true, "Published": true,
                "TitlePart": { "Title": "Dài" }, "AutoroutePart": { "Path": "qua-dai" },
                "HtmlBodyPart": { "Html": "{{new string('a', 2 * 1024 * 1024)}}" } } ] } ] }
            """);

        Assert.Contains("line 4", refusal, StringComparison.Ordinal);
        Assert.Contains("HtmlBodyPart.Html", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
    }

    private static string Page(string id, string path)
        => $$"""{ "ContentItemId": "{{id}}", "ContentType": "Page", "DisplayText": "{{path}}", "Latest": true, "Published": true, "TitlePart": { "Title": "{{path}}" }, "AutoroutePart": { "Path": "{{path}}" }, "HtmlBodyPart": { "Html": "<p>x</p>" } }""";

    private async Task<string> RefusedAsync(string recipe)
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => _site.RunTextAsync(recipe));
        Assert.True(refusal is RecipeExecutionException or FormatException, refusal.ToString());

        return refusal.Message;
    }

    private Task<IReadOnlyList<string>> EverythingAsync() => _site.ReadAsync(StoredRows.Tables);
}
