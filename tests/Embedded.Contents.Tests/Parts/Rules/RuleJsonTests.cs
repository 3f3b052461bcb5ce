using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Layers.Models;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Embedded.Contents.Tests.Parts.Rules;

public class RuleJsonTests
{
    [Fact]
    public void A_condition_is_read_by_the_name_of_its_type_whatever_the_assembly()
    {
        var condition = JsonSerializer.Deserialize<Condition>(
            """
            {"$type":"OrchardCore.Rules.Models.UrlCondition, Some.Other.Assembly","Name":"UrlCondition","ConditionId":"c1","Value":"/tin-tuc",
             "Operation":{"$type":"OrchardCore.Rules.Models.StringStartsWithOperator, OrchardCore.Rules","CaseSensitive":true}}
            """,
            JOptions.Default);

        var url = Assert.IsType<UrlCondition>(condition);
        Assert.Equal("/tin-tuc", url.Value);
        Assert.True(Assert.IsType<StringStartsWithOperator>(url.Operation).CaseSensitive);
    }

    [Fact]
    public void Layers_come_back_as_they_were_stored()
    {
        var document = new LayersDocument
        {
            Layers =
            [
                new Layer
                {
                    Name = "Trang chủ",
                    LayerRule = new Rule
                    {
                        ConditionId = "r1",
                        Conditions = [new AnyConditionGroup { ConditionId = "g1", Conditions = [new HomepageCondition { ConditionId = "c1", Value = true }] }],
                    },
                },
            ],
        };

        var json = JsonSerializer.SerializeToNode(document, JOptions.Default)!;
        var group = json["Layers"]![0]!["LayerRule"]!["Conditions"]![0]!;
        var read = json.Deserialize<LayersDocument>(JOptions.Default)!;

        Assert.Equal("OrchardCore.Rules.Models.AnyConditionGroup, OrchardCore.Rules", group["$type"]!.GetValue<string>());
        var readGroup = Assert.IsType<AnyConditionGroup>(read.Layers[0].LayerRule!.Conditions[0]);
        Assert.True(Assert.IsType<HomepageCondition>(readGroup.Conditions[0]).Value);
    }

    [Fact]
    public void An_unknown_condition_is_refused_by_name()
    {
        var error = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Condition>("""{"$type":"OrchardCore.Rules.Models.MoonCondition, OrchardCore.Rules"}""", JOptions.Default));

        Assert.Contains("MoonCondition", error.Message, StringComparison.Ordinal);
    }
}
