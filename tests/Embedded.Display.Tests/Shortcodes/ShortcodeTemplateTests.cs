using Embedded.Display.Shortcodes;
using Embedded.Display.Tests.Support;
using Embedded.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Shortcodes.Models;

namespace Embedded.Display.Tests.Shortcodes;

public sealed class ShortcodeTemplateTests
{
    [Theory]
    [InlineData("[box colour=\"x<y\"]a <b>b</b>[/box]", "<div class=\"x&lt;y\">a <b>b</b> (Bài)</div>")]
    [InlineData("[BOX /]", "<div class=\"\"> (Bài)</div>")]
    [InlineData("[box][mark 5]a[/mark][/box]", "<div class=\"\"><mark>a</mark> (Bài)</div>")]
    public async Task A_template_renders_a_shortcode_with_its_arguments_its_content_and_the_item_it_stands_in(string text, string expected)
        => Assert.Equal(expected, await ProcessAsync(text, ("box", "<div class=\"{{ Args.colour }}\">{{ Content | raw }} ({{ Context.ContentItem.DisplayText }})</div>"), ("mark", "<mark>{{ Content }}</mark>")));

    [Fact]
    public async Task A_template_wins_over_a_shortcode_of_the_code()
        => Assert.Equal("mine", await ProcessAsync("[locale vi]x[/locale]", ("locale", "mine")));

    [Fact]
    public async Task A_template_that_uses_its_own_shortcode_ends()
        => Assert.Equal("<[box]>", await ProcessAsync("[box]", ("box", "<{{ '[box]' | shortcode }}>")));

    [Theory]
    [InlineData("""{ "ShortcodeTemplates": { "my box": { "Content": "" } } }""", "my box")]
    [InlineData("""{ "ShortcodeTemplates": { "box": { "Content": "{{ x | no_such_filter }}" } } }""", "no_such_filter")]
    [InlineData("""{ "ShortcodeTemplates": { "box": "x" } }""", "box")]
    [InlineData("""{ "ShortcodeTemplates": [] }""", "ShortcodeTemplates")]
    public async Task A_step_that_cannot_work_is_refused_by_name(string step, string named)
    {
        await using var services = Site(new ShortcodeTemplatesDocument());
        using var scope = services.CreateScope();

        var refusal = await Assert.ThrowsAsync<RecipeStepException>(() => RunAsync(scope.ServiceProvider, step));

        Assert.Contains(named, refusal.Path + refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_brings_templates()
    {
        var document = new ShortcodeTemplatesDocument();
        await using var services = Site(document);
        using var scope = services.CreateScope();

        await RunAsync(scope.ServiceProvider, """{ "shortcodeTemplates": { "Box": { "content": "<b>{{ Content }}</b>", "Hint": "A box", "Categories": ["HTML Content"] } } }""");

        var template = document.ShortcodeTemplates["box"];
        Assert.Equal(("<b>{{ Content }}</b>", "A box", "HTML Content"), (template.Content, template.Hint, Assert.Single(template.Categories)));
        Assert.Equal("<b>x</b>", await scope.ServiceProvider.GetRequiredService<ShortcodeService>().ProcessAsync("[box]x[/box]", null));
    }

    private static async Task<string> ProcessAsync(string text, params (string Name, string Content)[] templates)
    {
        var document = new ShortcodeTemplatesDocument();
        foreach (var (name, content) in templates)
        {
            document.ShortcodeTemplates[name] = new ShortcodeTemplate { Content = content };
        }

        await using var services = Site(document);
        using var scope = services.CreateScope();

        return await scope.ServiceProvider.GetRequiredService<ShortcodeService>().ProcessAsync(text, new ContentItem { DisplayText = "Bài" });
    }

    private static Task RunAsync(IServiceProvider services, string step)
        => services.GetServices<IRecipeStepHandler>().OfType<ShortcodeTemplatesStep>().Single()
            .ExecuteAsync(new RecipeExecutionContext { Name = "ShortcodeTemplates", Step = System.Text.Json.Nodes.JsonNode.Parse(step)!.AsObject() });

    private static ServiceProvider Site(ShortcodeTemplatesDocument document) => DisplayServices.Build(configure: services =>
    {
        new ShortcodesStartup().ConfigureServices(services);
        new ShortcodeTemplatesStartup().ConfigureServices(services);
        services.AddSingleton(Answering.For<IDocumentManager<ShortcodeTemplatesDocument>>(new()
        {
            ["GetOrCreateMutableAsync"] = _ => Task.FromResult(document),
            ["GetOrCreateImmutableAsync"] = _ => Task.FromResult(document),
            ["UpdateAsync"] = _ => Task.CompletedTask,
        }));
    });
}
