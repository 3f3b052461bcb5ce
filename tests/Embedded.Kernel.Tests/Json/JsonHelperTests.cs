using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;
using OrchardCore.Entities;
using OrchardCore.Json;

namespace Embedded.Kernel.Tests.Json;

public sealed class JsonHelperTests
{
    [Theory]
    [InlineData(MergeArrayHandling.Concat, "[1,2,2,3]")]
    [InlineData(MergeArrayHandling.Union, "[1,2,3]")]
    [InlineData(MergeArrayHandling.Replace, "[2,3]")]
    [InlineData(MergeArrayHandling.Merge, "[2,3]")]
    public void Arrays_merge_as_asked(MergeArrayHandling handling, string expected)
    {
        var target = JObject.Parse("""{ "list": [1, 2] }""")!;

        target.Merge(JObject.Parse("""{ "list": [2, 3] }"""), new JsonMergeSettings { MergeArrayHandling = handling });

        Assert.Equal(expected, target["list"]!.ToJsonString());
    }

    [Theory]
    [InlineData(MergeNullValueHandling.Ignore, """{"a":{"b":1,"c":2}}""")]
    [InlineData(MergeNullValueHandling.Merge, """{"a":{"b":null,"c":2}}""")]
    public void Objects_merge_by_property(MergeNullValueHandling handling, string expected)
    {
        var target = JObject.Parse("""{ "a": { "b": 1 } }""")!;

        target.Merge(JObject.Parse("""{ "a": { "b": null, "c": 2 } }"""), new JsonMergeSettings { MergeNullValueHandling = handling });

        Assert.Equal(expected, target.ToJsonString());
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read() =>
        Assert.Equal(1, JObject.Parse("{ /* one */ \"A\": 1, }")!["a"].Value<int>());

    [Fact]
    public void Values_become_what_is_asked_for()
    {
        var node = JObject.Parse("""{ "number": 12, "text": "x", "yes": true, "date": "2026-01-31T08:00:00Z" }""");

        Assert.Equal("12", node.Value<string>("number"));
        Assert.Equal(12m, node.Value<decimal>("number"));
        Assert.True(node.Value<bool>("yes"));
        Assert.Equal(new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc), node.Value<DateTime>("date"));
        Assert.Equal("y", node.ValueOrDefault("missing", "y"));
        Assert.Null(node.Value<string>("missing"));
    }

    [Fact]
    public void Undeclared_values_keep_their_kind()
    {
        var values = JConvert.DeserializeObject<Dictionary<string, object>>("""{ "i": 1, "l": 3000000000, "d": 1.5, "s": "x", "b": false, "o": {} }""")!;

        Assert.Equal(1, values["i"]);
        Assert.Equal(3000000000L, values["l"]);
        Assert.Equal(1.5m, values["d"]);
        Assert.Equal("x", values["s"]);
        Assert.Equal(false, values["b"]);
        Assert.IsType<JsonObject>(values["o"]);
    }

    [Fact]
    public void Nulls_are_not_written() => Assert.Equal("""{"Name":"n"}""", JConvert.SerializeObject(new Named { Name = "n" }));

    [Fact]
    public void A_dynamic_object_is_reached_by_its_members()
    {
        dynamic content = new JsonDynamicObject(JObject.Parse("""{ "TitlePart": { "Title": "Tin" }, "List": [1, 2] }""")!);
        content.TitlePart.Title = "Tức";
        content.Count = 3;

        Assert.Equal("Tức", (string)content.TitlePart.Title);
        Assert.Equal(2, (int)content.List[1]);
        Assert.Equal(3, (int)content["Count"]);
        Assert.Null(content.Nothing);
    }

    [Fact]
    public void A_type_is_named_as_orchard_names_it()
    {
        var derivedTypes = new JsonDerivedTypesOptions();
        derivedTypes.DerivedTypes.Add(typeof(Shape), [new JsonDerivedTypeInfo<Circle, Shape>()]);
        var options = new JsonSerializerOptions(JOptions.Default) { TypeInfoResolver = new PolymorphicJsonTypeInfoResolver(derivedTypes) };

        var json = JsonSerializer.Serialize<Shape>(new Circle { Radius = 2 }, options);

        Assert.Contains($"\"$type\":\"{typeof(Circle).FullName}, Embedded.Kernel.Tests\"", json.Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<Circle>(JsonSerializer.Deserialize<Shape>(json, options)).Radius);
    }

    [Fact]
    public void An_entity_keeps_its_aspects()
    {
        var entity = new Entity();

        entity.Alter<Named>(named => named.Name = "x");

        Assert.True(entity.Has<Named>());
        Assert.Equal("x", entity.As<Named>().Name);
        Assert.False(entity.TryGet<Circle>(out _));
    }

    internal sealed class Named
    {
        public string? Name { get; set; }

        public string? Other { get; set; }
    }

    internal class Shape
    {
    }

    internal sealed class Circle : Shape
    {
        public int Radius { get; set; }
    }
}
