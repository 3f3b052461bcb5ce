using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Flows.Models;
using OrchardCore.Widgets.Models;

namespace Embedded.Display.Tests.Contents;

/// <summary>Items that hold items: flows, bags and lists of widgets.</summary>
public sealed class WidgetPartsTests
{
    private static readonly ContentTypeDefinition _quote = new("Quote", "Quote", [], new() { ["ContentTypeSettings"] = new JsonObject { ["Stereotype"] = "Widget" } });
    private static readonly ContentTypeDefinition _step = new("Step", "Step");

    [Fact]
    public async Task A_flow_renders_each_widget_by_its_own_template_with_its_size_and_side()
    {
        const string Flow = """
            { "ContentType": "Page", "FlowPart": { "Widgets": [
              { "ContentItemId": "1", "ContentType": "Quote", "DisplayText": "Một", "FlowMetadata": { "Alignment": 2, "Size": 33 } },
              { "ContentItemId": "2", "ContentType": "Quote", "DisplayText": "Hai" } ] } }
            """;

        var html = await RenderAsync(Flow, nameof(FlowPart), [], "Detail", ("Views/Widget-Quote.liquid", "<q>{{ Model.ContentItem.DisplayText }}</q>"));

        Assert.Equal(
            "<section class=\"flow\"><div class=\"widget widget-quote widget-size-33 widget-align-right\"><q>Một</q></div><div class=\"widget widget-quote widget-size-100 widget-align-justify\"><q>Hai</q></div></section>",
            html);
    }

    [Theory]
    [InlineData("Summary", "[Một][Hai]")]
    [InlineData("Detail", "(Một)(Hai)")]
    public async Task A_bag_renders_its_items_in_the_display_type_of_its_settings(string displayType, string expected)
    {
        const string Bag = """{ "ContentType": "Page", "Steps": { "ContentItems": [ { "ContentType": "Step", "DisplayText": "Một" }, { "ContentType": "Step", "DisplayText": "Hai" } ] } }""";

        var html = await RenderAsync(
            Bag,
            nameof(BagPart),
            new() { ["BagPartSettings"] = new() { ["DisplayType"] = displayType } },
            "Detail",
            ("Views/Content-Step.Summary.liquid", "[{{ Model.ContentItem.DisplayText }}]"),
            ("Views/Content-Step.liquid", "({{ Model.ContentItem.DisplayText }})"));

        Assert.Equal($"<section class=\"flow\">{expected}</section>", html);
    }

    [Theory]
    [InlineData("Detail", "ba", "c")]
    [InlineData("Summary", "", "")]
    public async Task A_list_of_widgets_stands_in_the_layouts_zones_on_the_items_own_page_only(string displayType, string aside, string footer)
    {
        const string Widgets = """
            { "ContentType": "Page", "WidgetsListPart": { "Widgets": {
              "Aside": [
                { "ContentType": "Quote", "DisplayText": "a", "WidgetMetadata": { "Position": "2" } },
                { "ContentType": "Quote", "DisplayText": "b", "WidgetMetadata": { "Position": "1" } } ],
              "Footer": [ { "ContentType": "Quote", "DisplayText": "c" } ] } } }
            """;
        await using var services = Site(nameof(WidgetsListPart), [], ("Views/Widget-Quote.liquid", "{{ Model.ContentItem.DisplayText }}"));
        using var scope = services.CreateScope();

        await scope.ServiceProvider.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(Item(Widgets), new NullModelUpdater(), displayType);
        var layout = await scope.ServiceProvider.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();

        Assert.Equal((aside, footer), (await scope.ServiceProvider.RenderAsync(layout.Zones["Aside"]), await scope.ServiceProvider.RenderAsync(layout.Zones["Footer"])));
    }

    private static async Task<string> RenderAsync(
        string json, string part, Dictionary<string, JsonObject> settings, string displayType, params (string, string)[] views)
    {
        await using var services = Site(part, settings, [.. views, ("Views/Content-Page.liquid", "{{ Model.Content | shape_render }}"), ("Views/Page-ContentsMetadata.liquid", "")]);
        using var scope = services.CreateScope();
        var shape = await scope.ServiceProvider.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(Item(json), new NullModelUpdater(), displayType);

        return (await scope.ServiceProvider.RenderAsync(shape)).ReplaceLineEndings("");
    }

    private static ServiceProvider Site(string part, Dictionary<string, JsonObject> settings, params (string, string)[] views)
    {
        var json = new JsonObject();
        foreach (var (name, value) in settings)
        {
            json[name] = value;
        }

        var partName = part == nameof(BagPart) ? "Steps" : part;
        var page = new ContentTypeDefinition("Page", "Page", [new ContentTypePartDefinition(partName, new ContentPartDefinition(part), json)], []);

        return DisplayServices.Build([page, _quote, _step], theme: "Theme", themes: [Views.Of("Theme", views)], configure: services =>
        {
            new FlowsStartup().ConfigureServices(services);
            new WidgetsStartup().ConfigureServices(services);
            services.AddSingleton<IHttpContextAccessor>(new OneRequest { HttpContext = new DefaultHttpContext() });
        });
    }

    private static ContentItem Item(string json) => JsonSerializer.Deserialize<ContentItem>(json)!;
}
