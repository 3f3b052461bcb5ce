using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Alias.Models;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Layers.Models;
using OrchardCore.Lists.Models;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Menu.Models;
using OrchardCore.PublishLater.Models;
using OrchardCore.Seo.Models;
using OrchardCore.Spatial.Fields;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;
using OrchardCore.Widgets.Models;

namespace Embedded.Contents.Tests.Parts;

/// <summary>The JSON of every part and field is Orchard Core's: what it writes is read, and comes back the same.</summary>
public class ElementJsonTests
{
    public static TheoryData<Type, string> Elements => new()
    {
        { typeof(TitlePart), """{"Title":"Hội nghị"}""" },
        { typeof(AliasPart), """{"Alias":"main-menu"}""" },
        { typeof(AutoroutePart), """{"Path":"tin-tuc/a","SetHomepage":false,"Disabled":false,"RouteContainedItems":true,"Absolute":false}""" },
        { typeof(HtmlBodyPart), """{"Html":"<p>x</p>"}""" },
        { typeof(MarkdownBodyPart), """{"Markdown":"# x"}""" },
        { typeof(ContainedPart), """{"ListContentItemId":"l1","ListContentType":"Blog","Order":3}""" },
        { typeof(BagPart), """{"ContentItems":[{"ContentItemId":"i1","ContentType":"Slide","TitlePart":{"Title":"a"}}]}""" },
        { typeof(FlowPart), """{"Widgets":[{"ContentItemId":"w1","ContentType":"Paragraph","FlowMetadata":{"Alignment":3,"Size":100}}]}""" },
        { typeof(FlowMetadata), """{"Alignment":1,"Size":50}""" },
        { typeof(TaxonomyPart), """{"TermContentType":"Category","Terms":[{"ContentItemId":"t1","ContentType":"Category","TermPart":{"TaxonomyContentItemId":"x"}}]}""" },
        { typeof(TermPart), """{"TaxonomyContentItemId":"x"}""" },
        { typeof(MenuItemsListPart), """{"MenuItems":[{"ContentType":"LinkMenuItem","DisplayText":"Trang chủ","LinkMenuItemPart":{"Url":"~/"}}]}""" },
        { typeof(LinkMenuItemPart), """{"Url":"~/","Target":"_self"}""" },
        { typeof(HtmlMenuItemPart), """{"Url":"~/","Target":"_self","Html":"<b>x</b>"}""" },
        { typeof(WidgetsListPart), """{"Widgets":{"Footer":[{"ContentItemId":"w1","ContentType":"Html"}]}}""" },
        { typeof(LayerMetadata), """{"RenderTitle":true,"Position":1.5,"Zone":"Footer","Layer":"Always"}""" },
        { typeof(PublishLaterPart), """{"ScheduledPublishUtc":"2026-01-05T02:00:00Z"}""" },
        { typeof(ArchiveLaterPart), """{"ScheduledArchiveUtc":"2026-01-05T02:00:00Z"}""" },
        { typeof(LocalizationPart), """{"LocalizationSet":"s1","Culture":"vi"}""" },
        { typeof(AuditTrailPart), """{"Comment":"sửa","ShowComment":true}""" },
        { typeof(SeoMetaPart), """{"PageTitle":"x","Render":true,"CustomMetaTags":[{"Name":"a","Content":"b"}],"OpenGraphImage":{"Paths":["a.jpg"],"MediaTexts":[""]}}""" },
        { typeof(BooleanField), """{"Value":true}""" },
        { typeof(TextField), """{"Text":"x"}""" },
        { typeof(HtmlField), """{"Html":"<p/>"}""" },
        { typeof(MarkdownField), """{"Markdown":"x"}""" },
        { typeof(NumericField), """{"Value":1.5}""" },
        { typeof(DateField), """{"Value":"2026-01-05T00:00:00Z"}""" },
        { typeof(DateTimeField), """{"Value":"2026-01-05T02:00:00Z"}""" },
        { typeof(TimeField), """{"Value":"08:30:00"}""" },
        { typeof(LinkField), """{"Url":"/a","Text":"b","Target":"_blank"}""" },
        { typeof(MediaField), """{"Paths":["news/a.jpg"],"MediaTexts":["chú thích"],"Anchors":[{"X":0.5,"Y":0.5}],"AttachedFileNames":["a.jpg"]}""" },
        { typeof(MultiTextField), """{"Values":["a","b"]}""" },
        { typeof(ContentPickerField), """{"ContentItemIds":["i1"]}""" },
        { typeof(TaxonomyField), """{"TaxonomyContentItemId":"x","TermContentItemIds":["t1"],"TagNames":["Nông nghiệp"]}""" },
        { typeof(UserPickerField), """{"UserIds":["u1"],"UserNames":["admin"]}""" },
        { typeof(YoutubeField), """{"RawAddress":"https://youtu.be/a","EmbeddedAddress":"https://www.youtube.com/embed/a"}""" },
        { typeof(GeoPointField), """{"Latitude":21.0,"Longitude":105.8}""" },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void What_Orchard_Core_writes_is_read_and_written_alike(Type type, string json)
    {
        var item = ReadItem($$"""{"ContentItemId":"a","ContentType":"Article","Part":{{json}}}""");
        var element = (ContentElement)item.Get(type, "Part")!;

        // Applied to an empty item, only what the class itself reads and writes is left, beside what it cannot know.
        item.Apply("Part", element);

        var written = JsonSerializer.SerializeToNode(item, JOptions.Default)!["Part"]!;
        AssertContains(JsonNode.Parse(json)!, written, type.Name);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void A_typed_element_carries_every_value(Type type, string json)
    {
        var item = ReadItem($$"""{"ContentItemId":"a","ContentType":"Article","Part":{{json}}}""");
        var element = item.Get(type, "Part")!;
        var typed = JsonSerializer.SerializeToNode(element, type, JOptions.Default)!.AsObject();

        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
        {
            if (type.GetProperty(name) is not null)
            {
                AssertContains(value, typed[name], $"{type.Name}.{name}");
            }
        }
    }

    [Fact]
    public void Values_without_a_property_are_read_and_written_by_extensions()
    {
        var item = ReadItem("""
            {"ContentType":"Article","Article":{
              "Image":{"Paths":["a.jpg"],"Anchors":[{"X":0.25,"Y":0.75}],"AttachedFileNames":["goc.jpg"]},
              "Topics":{"TermContentItemIds":["t1"],"TagNames":["Nông nghiệp"]},
              "Chair":{"UserIds":["u1"],"UserNames":["admin"]}}}
            """);
        var article = item.Get<ContentPart>("Article")!;
        var image = article.Get<MediaField>("Image")!;

        Assert.Equal(0.25f, image.GetAnchors().Single().X);
        Assert.Equal(["goc.jpg"], image.GetAttachedFileNames());
        Assert.Equal(["Nông nghiệp"], article.Get<TaxonomyField>("Topics")!.GetTagNames());
        Assert.Equal(["admin"], article.Get<UserPickerField>("Chair")!.GetUserNames());

        image.SetAnchors([new Anchor { X = 0.1f, Y = 0.2f }]);
        image.SetAttachedFileNames(["moi.jpg"]);
        article.Apply("Image", image);

        var written = JsonSerializer.SerializeToNode(item, JOptions.Default)!["Article"]!["Image"]!;
        Assert.Equal("moi.jpg", written["AttachedFileNames"]![0]!.GetValue<string>());
        Assert.Equal(0.1f, written["Anchors"]![0]!["X"]!.GetValue<float>());
    }

    private static ContentItem ReadItem(string json) => JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;

    private static void AssertContains(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonObject expectedObject)
        {
            var actualObject = Assert.IsType<JsonObject>(actual);
            foreach (var (name, value) in expectedObject)
            {
                AssertContains(value, actualObject[name], path + "." + name);
            }
        }
        else if (expected is JsonArray expectedArray)
        {
            var actualArray = Assert.IsType<JsonArray>(actual);
            Assert.Equal(expectedArray.Count, actualArray.Count);
            for (var i = 0; i < expectedArray.Count; i++)
            {
                AssertContains(expectedArray[i], actualArray[i], $"{path}[{i}]");
            }
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(expected, actual), $"{path}: expected {expected?.ToJsonString()}, found {actual?.ToJsonString()}");
        }
    }
}
