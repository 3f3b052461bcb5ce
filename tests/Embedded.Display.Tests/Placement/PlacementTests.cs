using System.Text.Json;
using Embedded.Display.Placement;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Placement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Shapes;

namespace Embedded.Display.Tests.Placement;

public sealed class PlacementTests
{
    [Theory]
    [InlineData("Content", "Content", false, "", "", null, null, null)]
    [InlineData("Content:5", "Content", false, "5", "", null, null, null)]
    [InlineData("/Aside:before", "Aside", true, "before", "", null, null, null)]
    [InlineData("Parts.Title:1.5#Details;2@search%Card;1|Left_4;3", "Parts.Title", false, "1.5", "Details;2", "search", "Card;1", "Left_4;3")]
    [InlineData("Content#Details", "Content", false, "", "Details", null, null, null)]
    [InlineData("Content@group", "Content", false, "", "", "group", null, null)]
    [InlineData("", "", false, "", "", null, null, null)]
    public void A_location_is_read(string location, string zones, bool isLayout, string position, string tab, string? group, string? card, string? column)
    {
        var placement = new PlacementInfo { Location = location };

        Assert.Equal(zones, string.Join('.', placement.GetZones()));
        Assert.Equal(isLayout, placement.IsLayoutZone());
        Assert.Equal((position, tab, group, card, column), (placement.GetPosition(), placement.GetTab(), placement.GetGroup(), placement.GetCard(), placement.GetColumn()));
    }

    [Fact]
    public void A_missing_position_is_the_default_one()
        => Assert.Equal("7", new PlacementInfo { Location = "Content", DefaultPosition = "7" }.GetPosition());

    [Theory]
    [InlineData("""[{ "place": "A" }]""", "A")]
    [InlineData("""[{ "place": "A" }, { "place": "B", "contentType": "Article" }]""", "B")]
    [InlineData("""[{ "place": "A" }, { "place": "B", "contentType": ["Page", "Art*"] }]""", "B")]
    [InlineData("""[{ "place": "A" }, { "place": "B", "contentType": "Page" }]""", "A")]
    [InlineData("""[{ "place": "B", "contentType": "Widget" }]""", "B")]
    [InlineData("""[{ "place": "A" }, { "place": "B", "displayType": "Summary" }]""", "A")]
    [InlineData("""[{ "place": "A" }, { "place": "B", "differentiator": "Article-Lead" }]""", "B")]
    [InlineData("""[{ "place": "A" }, { "place": "-", "contentPart": "TitlePart" }]""", "-")]
    [InlineData("""[{ "place": "B", "contentPart": "HtmlBodyPart" }]""", null)]
    public void Of_the_entries_that_fit_the_last_decides(string nodes, string? place)
    {
        var item = new ContentItem { ContentType = "Article" };
        item.Weld("TitlePart", new ContentPart());
        var parent = new Shape();
        parent.Properties["ContentItem"] = item;
        parent.Properties["Stereotype"] = "Widget";

        var decide = PlacementRules.Compile(JsonSerializer.Deserialize<PlacementNode[]>(nodes)!, Filters(), "test");

        Assert.Equal(place, decide(new ShapePlacementContext("TextField", "Detail", "Article-Lead", parent))?.Location);
    }

    [Fact]
    public void Alternates_and_wrappers_of_all_fitting_entries_add_up()
    {
        var nodes = JsonSerializer.Deserialize<PlacementNode[]>("""[{ "place": "A", "alternates": ["one"], "wrappers": ["w"] }, { "alternates": ["two"], "shape": "Other" }]""")!;

        var placement = PlacementRules.Compile(nodes, Filters(), "test")(new ShapePlacementContext("TextField", "Detail", "", new Shape()))!;

        Assert.Equal("A", placement.Location);
        Assert.Equal("Other", placement.ShapeType);
        Assert.Equal(["one", "two"], placement.Alternates!);
        Assert.Equal(["w"], placement.Wrappers!);
    }

    [Fact]
    public void An_unknown_filter_is_refused_by_name()
    {
        var nodes = JsonSerializer.Deserialize<PlacementNode[]>("""[{ "place": "A", "contntType": "Article" }]""")!;

        var exception = Assert.Throws<InvalidOperationException>(() => PlacementRules.Compile(nodes, Filters(), "Theme/placement.json"));

        Assert.Contains("Theme/placement.json", exception.Message, StringComparison.Ordinal);
        Assert.Contains("contntType", exception.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, IPlacementNodeFilterProvider> Filters()
        => PlacementHarvest.ByKey([new ContentTypePlacementNodeFilterProvider(), new ContentPartPlacementNodeFilterProvider()]);
}
