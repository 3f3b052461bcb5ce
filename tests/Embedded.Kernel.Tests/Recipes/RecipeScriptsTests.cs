using System.Text.Json.Nodes;
using Embedded.Recipes;
using Embedded.Scripting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Entities;
using OrchardCore.Scripting;
using Xunit;

namespace Embedded.Kernel.Tests.Recipes;

public sealed class RecipeScriptsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("recipes-").FullName;
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton<IIdGenerator, DefaultIdGenerator>().BuildServiceProvider();

    public RecipeScriptsTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "Recipes/parts"));
        File.WriteAllText(Path.Combine(_root, "Recipes/parts/a.html"), "<p>đây</p>");
        File.WriteAllBytes(Path.Combine(_root, "Recipes/parts/bad.txt"), [0x61, 0xFF]);
        File.WriteAllText(Path.Combine(_root, "secret.txt"), "secret");
    }

    [Theory]
    [InlineData("[js: 1 + 1]", "2")]
    [InlineData("[js: true]", "true")]
    [InlineData("[js: base64('xJHDonk=')]", "đây")]
    [InlineData("[js: html('&lt;b&gt;')]", "<b>")]
    [InlineData("[js: parameters('sitename')]", "Cổng")]
    [InlineData("[js: parameters('Trap')]", "[js: 1 + 1]")]
    [InlineData("[js: variables('nested')]", "2!")]
    [InlineData("[file:text('parts/a.html')]", "<p>đây</p>")]
    [InlineData("[file:base64('parts/a.html')]", "PHA+xJHDonk8L3A+")]
    [InlineData("[locale vi]", "[locale vi]")]
    [InlineData("see [js: 1]", "see [js: 1]")]
    [InlineData("[other: 1]", "[other: 1]")]
    public void A_string_that_is_a_script_becomes_its_result(string text, string expected)
        => Assert.Equal(expected, Evaluate(text)!.GetValue<string>());

    [Fact]
    public void A_variable_is_evaluated_once()
    {
        var variables = Variables();
        using var scripts = Scripts(variables);
        using var laterStep = Scripts(variables);

        var first = scripts.Evaluate(JsonValue.Create("[js: variables('id')]"), "$")!.GetValue<string>();

        Assert.Equal(26, first.Length);
        Assert.Equal(first, laterStep.Evaluate(JsonValue.Create("[js:variables('ID')]"), "$")!.GetValue<string>());
    }

    [Fact]
    public void Scripts_deep_in_a_step_are_replaced()
    {
        var step = JsonNode.Parse("""{ "Data": [ { "A": "[js: 1]", "B": { "C": ["x", "[js: [1, 2]]"] } } ] }""");

        using var scripts = Scripts(Variables());

        Assert.Equal("""{"Data":[{"A":"1","B":{"C":["x",[1,2]]}}]}""", scripts.Evaluate(step, "$")!.ToJsonString());
    }

    [Theory]
    [InlineData("[js: nothing()]", "nothing is not defined")]
    [InlineData("[js: 1 +]", "1 +")]
    [InlineData("[js: variables('none')]", "no variable 'none'")]
    [InlineData("[js: variables('loop')]", "defined by itself")]
    [InlineData("[js: parameters('none')]", "no parameter 'none'")]
    [InlineData("[js: while (true) {}]", "statements")]
    [InlineData("[js: (function f() { return f() })()]", "recursion")]
    [InlineData("[js: var a = 'x'.repeat(1000); for (;;) { a += a }]", "failed")]
    [InlineData("[js: System.IO.File.ReadAllText('/etc/passwd')]", "System is not defined")]
    [InlineData("[file:text('../secret.txt')]", "refused")]
    [InlineData("[file:text('/etc/passwd')]", "refused")]
    [InlineData("[file:text('parts\\\\..\\\\..\\\\secret.txt')]", "refused")]
    [InlineData("[file:text('none.txt')]", "does not exist")]
    [InlineData("[file:text('parts/bad.txt')]", "not valid UTF-8")]
    [InlineData("[file:run('x')]", "Expected file:text")]
    public void A_script_that_is_wrong_is_refused_where_it_stands(string text, string expectation)
    {
        using var scripts = Scripts(Variables());

        var exception = Assert.Throws<RecipeStepException>(() => scripts.Evaluate(new JsonObject { ["Data"] = new JsonArray(text) }, "$"));

        Assert.Equal("$['Data'][0]", exception.Path);
        Assert.Contains(expectation, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_recipe_folder_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_root, "Recipes/parts/out.txt"), Path.Combine(_root, "secret.txt"));
        using var scripts = Scripts(Variables());

        var exception = Assert.Throws<RecipeStepException>(() => scripts.Evaluate(JsonValue.Create("[file:text('parts/out.txt')]"), "$"));

        Assert.Contains("outside", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private JsonNode? Evaluate(string text)
    {
        using var scripts = Scripts(Variables());
        return scripts.Evaluate(JsonValue.Create(text), "$");
    }

    private static VariablesMethod Variables() => new(new JsonObject
    {
        ["id"] = "[js: uuid()]",
        ["two"] = "[js: 1 + 1]",
        ["nested"] = "[js: variables('two') + '!']",
        ["loop"] = "[js: variables('loop')]",
    });

    private RecipeScripts Scripts(VariablesMethod variables)
    {
        IScriptingEngine[] engines = [new JavaScriptEngine(), new FilesScriptEngine()];
        IGlobalMethodProvider[] methods = [new CommonMethods(), new UuidMethod()];
        var parameters = new ParametersMethod(new Dictionary<string, object> { ["SiteName"] = "Cổng", ["Trap"] = "[js: 1 + 1]" });
        return new RecipeScripts(new ScriptingManager(engines, methods, _services), _services, new PhysicalFileProvider(_root), "Recipes", variables, parameters);
    }
}
