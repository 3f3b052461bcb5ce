using Embedded.Display.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Tests.Contents;

public sealed class ContentDisplayTests
{
    private const string Placements = """{ "SpeechPart": [{ "differentiator": "Opening", "place": "Header:1" }, { "differentiator": "Secret", "place": "-" }, { "differentiator": "Closing", "place": "/Aside:5" }] }""";

    [Fact]
    public async Task Placement_moves_hides_and_puts_parts_into_the_layout()
    {
        await using var services = Site(("placement.json", Placements), ("Views/SpeechPart.liquid", "({{ Model.Text }})"));
        using var scope = services.CreateScope();

        var shape = await BuildAsync(scope.ServiceProvider);
        var layout = await scope.ServiceProvider.GetRequiredService<OrchardCore.DisplayManagement.Layout.ILayoutAccessor>().GetLayoutAsync();

        Assert.Equal("(opening)", await scope.ServiceProvider.RenderAsync((IShape)shape.Properties["Header"]!));
        Assert.Equal("(closing)", await scope.ServiceProvider.RenderAsync(layout.Zones["Aside"]));
        Assert.Equal(["ContentsMetadata"], ((IShape)shape.Properties["Content"]!).Items.Cast<IShape>().Select(item => item.Metadata.Type));
    }

    [Fact]
    public async Task A_theme_renders_one_use_of_a_part_by_its_name_and_finds_it_in_its_zone()
    {
        await using var services = Site(
            ("Views/SpeechPart.liquid", "({{ Model.Text }})"),
            ("Views/Meeting-Closing.liquid", "[{{ Model.Text }}]"),
            ("Views/Content-Meeting.liquid", "{{ Model.Content.Closing | shape_render }}{{ Model.Content | shape_render }}"));
        using var scope = services.CreateScope();

        Assert.Equal("[closing](opening)(secret)[closing]", await scope.ServiceProvider.RenderAsync(await BuildAsync(scope.ServiceProvider)));
    }

    [Theory]
    [InlineData("", "(opening)(secret)(closing)")]
    [InlineData("minutes", "")]
    public async Task A_group_shows_only_what_belongs_to_it(string group, string html)
    {
        await using var services = Site(("Views/SpeechPart.liquid", "({{ Model.Text }})"), ("Views/Content.liquid", "{{ Model.Content | shape_render }}"));
        using var scope = services.CreateScope();

        Assert.Equal(html, await scope.ServiceProvider.RenderAsync(await BuildAsync(scope.ServiceProvider, group: group)));
    }

    [Fact]
    public async Task A_driver_that_fails_leaves_the_others_shapes()
    {
        await using var services = Site(
            services => services.AddScoped<IContentDisplayDriver, FailingDriver>(),
            ("Views/SpeechPart.liquid", "({{ Model.Text }})"),
            ("Views/Content.liquid", "{{ Model.Content | shape_render }}"));
        using var scope = services.CreateScope();

        Assert.Equal("(opening)(secret)(closing)", await scope.ServiceProvider.RenderAsync(await BuildAsync(scope.ServiceProvider)));
    }

    [Fact]
    public async Task Another_display_type_has_a_template_of_its_own()
    {
        await using var services = Site(("Views/Content-Meeting.Summary.liquid", "short {{ Model.ContentItem.DisplayText }}"), ("Views/Content.liquid", "long"));
        using var scope = services.CreateScope();

        Assert.Equal("short Họp", await scope.ServiceProvider.RenderAsync(await BuildAsync(scope.ServiceProvider, "Summary")));
        Assert.Equal("long", await scope.ServiceProvider.RenderAsync(await BuildAsync(scope.ServiceProvider)));
    }

    [Fact]
    public async Task An_editor_updates_the_part_and_has_a_shape_for_each_part()
    {
        await using var services = Site(("Views/SpeechPart.Edit.liquid", "<{{ Model.Text }}>"));
        using var scope = services.CreateScope();
        var item = Item();

        var shape = await scope.ServiceProvider.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, new NullModelUpdater(), isNew: false);

        Assert.Equal("opening, updated", item.Get<SpeechPart>("Opening")!.Text);
        Assert.Equal("<opening, updated><secret, updated><closing, updated>", await scope.ServiceProvider.RenderAsync((IShape)shape.Properties["Parts"]!));
    }

    private static ServiceProvider Site(params (string, string)[] theme) => Site(_ => { }, theme);

    private static ServiceProvider Site(Action<IServiceCollection> configure, params (string, string)[] theme)
    {
        var part = new ContentPartDefinition("SpeechPart");
        var parts = new[] { "Opening", "Secret", "Closing" }.Select(name => new ContentTypePartDefinition(name, part, []));

        return DisplayServices.Build(
            [new ContentTypeDefinition("Meeting", "Meeting", parts, [])],
            theme: "Theme",
            themes: [Views.Of("Theme", theme)],
            configure: services =>
            {
                services.AddContentPart<SpeechPart>().UseDisplayDriver<SpeechPartDriver>();
                configure(services);
            });
    }

    private static Task<IShape> BuildAsync(IServiceProvider services, string displayType = "", string group = "")
        => services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(Item(), new NullModelUpdater(), displayType, group);

    private static ContentItem Item()
    {
        var item = new ContentItem { ContentType = "Meeting", DisplayText = "Họp" };
        foreach (var name in new[] { "Opening", "Secret", "Closing" })
        {
            item.Weld(name, new SpeechPart { Text = name.ToLowerInvariant() });
        }

        return item;
    }

    public sealed class SpeechPart : ContentPart
    {
        public string? Text { get; set; }
    }

    public class SpeechViewModel
    {
        public string? Text { get; set; }
    }

    private sealed class SpeechPartDriver : ContentPartDisplayDriver<SpeechPart>
    {
        public override IDisplayResult Display(SpeechPart part, BuildPartDisplayContext context)
            => Initialize<SpeechViewModel>("SpeechPart", model => model.Text = part.Text).Location("Detail", "Content");

        public override IDisplayResult Edit(SpeechPart part, BuildPartEditorContext context)
            => Initialize<SpeechViewModel>(GetEditorShapeType(context), model => model.Text = part.Text);

        public override Task<IDisplayResult?> UpdateAsync(SpeechPart part, UpdatePartEditorContext context)
        {
            part.Text += ", updated";
            return EditAsync(part, context);
        }
    }

    private sealed class FailingDriver : ContentDisplayDriver
    {
        public override IDisplayResult Display(ContentItem model, OrchardCore.DisplayManagement.Handlers.BuildDisplayContext context)
            => throw new InvalidOperationException("broken");
    }
}
