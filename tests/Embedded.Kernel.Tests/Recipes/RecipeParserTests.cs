using System.Text;
using Embedded.Recipes;
using Xunit;

namespace Embedded.Kernel.Tests.Recipes;

public sealed class RecipeParserTests
{
    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_fine()
    {
        var file = Parse("\uFEFF{ // a comment\n \"name\": \"x\", /* and one */ \"steps\": [ {\"name\": \"a\",}, ], }");

        Assert.Equal("x", file.Root["name"]!.GetValue<string>());
        Assert.Equal("a", Assert.Single(RecipeStepSource.ReadAll(file)).Name);
    }

    [Theory]
    [InlineData("{\n  \"name\" \"x\"\n}", "line 2, column 10", "':'")]
    [InlineData("{\n  \"name\": \"x\",\n", "line 3", "Expected")]
    [InlineData("[]", "line 1, column 1", "Expected a JSON object")]
    [InlineData("", "line 1, column 1", "")]
    [InlineData("{\"name\": nope}", "line 1, column 11", "null")]
    [InlineData("{} {}", "line 1, column 4", "")]
    public void Malformed_json_is_refused_with_file_line_column_and_expectation(string json, string position, string expectation)
    {
        var exception = Assert.Throws<RecipeFormatException>(() => Parse(json));

        Assert.Contains("'Recipes/a.recipe.json'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(position, exception.Message, StringComparison.Ordinal);
        Assert.Contains(expectation, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_given_twice_is_refused_where_it_stands()
    {
        var exception = Assert.Throws<RecipeFormatException>(() => Parse("{\n \"steps\": [\n  {\"name\": \"a\", \"Data\": [{\"đ\": 1, \"đ\": 2}]}\n ]\n}"));

        Assert.Contains("line 3, column 35: The property 'đ' is given twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_head_and_in_a_step_names_of_another_case_are_the_same_name()
    {
        Assert.Throws<RecipeFormatException>(() => Parse("{\"name\": \"a\", \"Name\": \"b\"}"));
        Assert.Throws<RecipeFormatException>(() => Parse("{\"steps\": [{\"name\": \"a\", \"Roles\": [], \"roles\": []}]}"));
        Assert.NotNull(Parse("{\"steps\": [{\"name\": \"a\", \"Data\": {\"x\": 1, \"X\": 2}}]}"));
    }

    [Fact]
    public void Invalid_utf8_is_refused_with_its_byte_and_place()
    {
        byte[] json = [.. "{\n \"name\": \"ti"u8, 0xFF, .. "n\"}"u8];

        var exception = Assert.Throws<RecipeFormatException>(() => RecipeFile.Parse("a.recipe.json", json));

        Assert.Contains("line 2, column 13: The byte 0xFF is not valid UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.steps[1].Data[1].Title", 5, 23)]
    [InlineData("$.steps[1]['data'][0]", 4, 12)]
    [InlineData("$.steps[1].Data[1].Missing.Deeper", 5, 12)]
    [InlineData("$", 1, 1)]
    public void A_path_leads_back_to_its_line_and_column(string path, int line, int column)
    {
        var file = Parse("""
            { "steps": [
              { "name": "a" },
              { "name": "b", "Data": [
                       { "x": [1, 2] },
                       { "Title": "t" } ] } ] }
            """);

        Assert.Equal(new RecipePosition(line, column), file.Locate(path));
    }

    [Theory]
    [InlineData("{\"name\": \"x\"}", "'steps'")]
    [InlineData("{\"name\": \"x\", \"steps\": {}}", "'steps'")]
    [InlineData("{\"name\": \"x\", \"steps\": [1]}", "step 1")]
    [InlineData("{\"name\": \"x\", \"steps\": [{\"name\": \"a\"}, {}]}", "step 2")]
    public void A_recipe_without_its_parts_is_refused(string json, string expectation)
    {
        var exception = Assert.Throws<RecipeFormatException>(() => RecipeStepSource.ReadAll(Parse(json)));

        Assert.Contains(expectation, exception.Message, StringComparison.Ordinal);
    }

    private static RecipeFile Parse(string json) => RecipeFile.Parse("Recipes/a.recipe.json", Encoding.UTF8.GetBytes(json));
}
