using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Infrastructure.Html;

namespace Embedded.Display.Tests.Contents;

public sealed class FieldTests
{
    [Theory]
    [InlineData("TextField", """{ "Text": "Sapo <b>" }""", "<span class=\"name\">Nhãn</span> <span class=\"value\">Sapo &lt;b&gt;</span>")]
    [InlineData("TextField", """{ "Text": "" }""", "")]
    [InlineData("TextField", """{ }""", "")]
    [InlineData("NumericField", """{ "Value": 1.5 }""", "<span class=\"value\">1.5</span>")]
    [InlineData("NumericField", """{ "Value": null }""", "")]
    [InlineData("BooleanField", """{ "Value": true }""", "<span class=\"value\">Yes</span>")]
    [InlineData("LinkField", """{ "Url": "~/lien-he", "Text": "Liên hệ", "Target": "_blank" }""", "<a class=\"value\" href=\"/lien-he\" target=\"_blank\" rel=\"noopener\">Liên hệ</a>")]
    [InlineData("DateField", """{ "Value": "2026-01-05T00:00:00Z" }""", "datetime=\"2026-01-05\">05/01/2026</time>")]
    [InlineData("MultiTextField", """{ "Values": ["a", "b"] }""", "<span class=\"value\">a, b</span>")]
    [InlineData("HtmlField", """{ "Html": "<p onclick=\"x()\">chữ</p><script>x()</script>" }""", "<div class=\"value\"><p>chữ</p></div>")]
    public async Task A_field_shows_its_value_under_its_label_and_nothing_where_it_has_none(string type, string json, string html)
    {
        var rendered = await RenderAsync(type, json, "");

        Assert.Contains(html, rendered, StringComparison.Ordinal);
        Assert.Equal(html.Length == 0, rendered.Trim().Length == 0);
    }

    [Fact]
    public async Task A_display_mode_has_a_template_of_its_own()
        => Assert.Contains("<h2 class=", await RenderAsync("TextField", """{ "Text": "Đầu mục" }""", "Header"), StringComparison.Ordinal);

    private static async Task<string> RenderAsync(string type, string json, string displayMode)
    {
        var settings = new JsonObject { ["ContentPartFieldSettings"] = new JsonObject { ["DisplayName"] = "Nhãn", ["DisplayMode"] = displayMode } };
        var field = new ContentPartFieldDefinition(new ContentFieldDefinition(type), "Lead", settings);
        var part = new ContentTypePartDefinition("Article", new ContentPartDefinition("Article", [field], []), []);
        await using var services = DisplayServices.Build(
            [new ContentTypeDefinition("Article", "Article", [part], [])],
            theme: "Theme",
            themes: [Views.Of("Theme", ("Views/Content.liquid", "{{ Model.Content | shape_render }}"))],
            configure: services => new FieldsStartup().ConfigureServices(services));
        using var scope = services.CreateScope();
        var item = JsonSerializer.Deserialize<ContentItem>($$"""{ "ContentItemId": "1", "ContentType": "Article", "Article": { "Lead": {{json}} } }""")!;

        return await scope.ServiceProvider.RenderAsync(await scope.ServiceProvider.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, new NullModelUpdater()));
    }
}
