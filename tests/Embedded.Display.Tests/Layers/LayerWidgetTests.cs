using Embedded.Display.Layers;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Embedded.Display.Tests.Layers;

public sealed class LayerWidgetTests
{
    [Fact]
    public async Task Widgets_of_layers_that_hold_stand_in_their_zones_in_order_and_one_that_fails_is_left_out()
    {
        var (side, foot) = await RenderAsync(new DefaultHttpContext());

        Assert.Equal("<div class=\"widget widget-notice\">a</div><div class=\"widget widget-notice\">b</div>", side);
        Assert.Equal("<foot>d</foot>", foot);
    }

    [Fact]
    public async Task The_admin_site_has_no_layers()
    {
        var context = new DefaultHttpContext();
        AdminAttribute.Apply(context);

        Assert.Equal(("", ""), await RenderAsync(context));
    }

    private static async Task<(string Side, string Foot)> RenderAsync(HttpContext context)
    {
        var widgets = new[] { Widget("b", "Always", "Side", 2), Widget("a", "Always", "Side", 1), Widget("c", "Never", "Side", 0), Widget("d", "Always", "Foot", 1), Widget("loop", "Always", "Side", 0) };
        var layers = new LayersDocument { Layers = { Layer("Always", true), Layer("Never", false) } };
        await using var services = DisplayServices.Build(
            [new ContentTypeDefinition("Notice", "Notice", [], new() { ["ContentTypeSettings"] = new System.Text.Json.Nodes.JsonObject { ["Stereotype"] = "Widget" } })],
            theme: "Theme",
            themes: [Views.Of("Theme", ("Views/Widget-Notice.liquid", "{% if Model.ContentItem.DisplayText == 'loop' %}{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}{% endif %}{{ Model.ContentItem.DisplayText }}"), ("Views/Widget.Wrapper-Zone-Foot.liquid", "<foot>{{ Model.Content | shape_render }}</foot>"))],
            configure: services =>
            {
                new LayersStartup().ConfigureServices(services);
                services.AddSingleton<IHttpContextAccessor>(new OneRequest { HttpContext = context });
                services.AddSingleton<OrchardCore.Scripting.IScriptingManager>(_ => null!);
                services.AddSingleton(Answering.For<ILayerService>(new()
                {
                    ["GetLayersAsync"] = _ => Task.FromResult(layers),
                    ["GetLayerWidgetsAsync"] = _ => Task.FromResult<IEnumerable<ContentItem>>(widgets),
                }));
            });
        using var scope = services.CreateScope();
        var layout = await scope.ServiceProvider.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();

        foreach (var contributor in scope.ServiceProvider.GetServices<ILayoutContributor>())
        {
            await contributor.ContributeAsync(layout);
        }

        return (
            (await scope.ServiceProvider.RenderAsync(layout.Zones["Side"])).ReplaceLineEndings(""),
            await scope.ServiceProvider.RenderAsync(layout.Zones["Foot"]));
    }

    private static Layer Layer(string name, bool holds) => new() { Name = name, LayerRule = new Rule { Conditions = [new BooleanCondition { Value = holds }] } };

    private static ContentItem Widget(string text, string layer, string zone, double position)
    {
        var item = new ContentItem { ContentType = "Notice", DisplayText = text };
        item.Weld(new LayerMetadata { Layer = layer, Zone = zone, Position = position });

        return item;
    }
}
