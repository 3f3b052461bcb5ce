using System.Text.Json;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Embedded.Display.Tests.Taxonomies;

public sealed class TermTests
{
    private const string Fields = """
        { "ContentItemId": "fields", "ContentType": "Taxonomy", "DisplayText": "Lĩnh vực khoa học", "TaxonomyPart": { "TermContentType": "Field", "Terms": [
          { "ContentItemId": "1", "ContentType": "Field", "DisplayText": "Tự nhiên", "Terms": [
            { "ContentItemId": "2", "ContentType": "Field", "DisplayText": "Vật <lý>", "Terms": [ { "ContentItemId": "3", "ContentType": "Field", "DisplayText": "Hạt nhân" } ] } ] },
          { "ContentItemId": "4", "ContentType": "Field", "DisplayText": "Xã hội" } ] } }
        """;

    [Fact]
    public async Task A_taxonomy_shows_its_terms_as_a_tree_of_summaries()
    {
        var html = await RenderAsync("{% shape 'term', taxonomy_content_item_id: 'fields' %}", ("Views/Content-Field.Summary.liquid", "{{ Model.ContentItem.DisplayText }}"));

        Assert.Equal(
            "<ul class=\"term term-lĩnh-vực-khoa-học term-field\"><li>Tự nhiên<ul><li>Vật &lt;lý&gt;<ul><li>Hạt nhân</li></ul></li></ul></li><li>Xã hội</li></ul>",
            html);
    }

    [Fact]
    public async Task One_term_shows_what_stands_below_it_at_its_level()
    {
        var html = await RenderAsync(
            "{% shape 'term', alias: 'alias:fields', term_content_item_id: '2' %}",
            ("Views/TermItem.liquid", "[{{ Model.Level }}:{{ Model.TermContentItem.DisplayText }} of {{ Model.TaxonomyContentItem.DisplayText }}{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}]"));

        Assert.Contains("[1:Vật &lt;lý&gt; of Lĩnh vực khoa học[2:Hạt nhân of Lĩnh vực khoa học]]", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Xã hội", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_renders_one_taxonomy_its_items_and_its_terms_by_their_names()
    {
        var html = await RenderAsync(
            "{% shape 'term', taxonomy_content_item_id: 'fields' %}",
            ("Views/Term-Field.liquid", "{% for item in Model.Items %}{{ item | shape_render }}{% endfor %}"),
            ("Views/TermItem-LĩnhVựcKhoaHọc-Field-level-0.liquid", "{% shape_clear_alternates Model %}{% shape_type Model 'TermContentItem' %}({{ Model | shape_render }}{% for item in Model.Items %}{{ item | shape_render }}{% endfor %})"),
            ("Views/TermItem-Field.liquid", "-"),
            ("Views/TermContentItem-LĩnhVựcKhoaHọc.liquid", "{{ Model.TermContentItem.DisplayText }}"));

        Assert.Equal("(Tự nhiên-)(Xã hội)", html);
    }

    [Theory]
    [InlineData("gone", "")]
    [InlineData("fields", "no-such-term")]
    public async Task What_is_gone_shows_no_term(string taxonomy, string term)
    {
        var html = await RenderAsync($"{{% shape 'term', taxonomy_content_item_id: '{taxonomy}', term_content_item_id: '{term}' %}}");

        Assert.DoesNotContain("<li>", html, StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(string host, params (string, string)[] views)
    {
        await using var services = DisplayServices.Build(
            [new ContentTypeDefinition("Field", "Field")],
            theme: "Theme",
            themes: [Views.Of("Theme", [.. views, ("Views/Host.liquid", host)])],
            configure: services =>
            {
                new TaxonomiesStartup().ConfigureServices(services);
                services.AddSingleton<YesSql.ISession>(_ => null!);
                services.AddSingleton<IHttpContextAccessor>(new OneRequest { HttpContext = new DefaultHttpContext() });
                services.AddSingleton(Answering.For<IContentHandleManager>(new() { ["GetContentItemIdAsync"] = arguments => Task.FromResult<string?>((string)arguments[0]! == "alias:fields" ? "fields" : null) }));
                services.AddSingleton(Answering.For<IContentManager>(new()
                {
                    ["GetAsync"] = arguments => Task.FromResult((string)arguments[0]! == "fields" ? JsonSerializer.Deserialize<ContentItem>(Fields) : null),
                }));
            });
        using var scope = services.CreateScope();

        return (await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IShapeFactory>().CreateAsync("Host"))).ReplaceLineEndings("");
    }
}
