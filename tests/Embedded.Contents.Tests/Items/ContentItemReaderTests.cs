using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Tests.Items;

public sealed class ContentItemReaderTests
{
    private const string Stored = """
        {"ContentItemId":"4abc","ContentItemVersionId":"5abc","ContentType":"Note","DisplayText":"Đồi chè","Latest":true,"Published":true,
        "ModifiedUtc":"2026-01-05T02:00:00Z","PublishedUtc":null,"CreatedUtc":null,"Owner":"","Author":"lan",
        "NotePart":{"Text":"Một","Tags":["a","b"]},"Count":3,"Nothing":null}
        """;

    private readonly ContentItemReader _reader = new();

    [Fact]
    public void Reads_what_the_serializer_reads()
    {
        var expected = JsonSerializer.Serialize(JsonSerializer.Deserialize<ContentItem>(Stored, JOptions.Default), JOptions.Default);

        Assert.Equal(expected, JsonSerializer.Serialize(Read(Stored), JOptions.Default));
        Assert.Equal(expected, JsonSerializer.Serialize(Read(Stored), JOptions.Default));
        Assert.Equal(new DateTime(2026, 1, 5, 2, 0, 0, DateTimeKind.Utc), Read(Stored).ModifiedUtc);
    }

    [Fact]
    public void What_one_reader_of_a_text_changes_no_other_sees()
    {
        var changed = Read(Stored);
        changed.DisplayText = "Khác";
        changed.Data["NotePart"]!["Text"] = "Hai";
        ((JsonArray)changed.Data["NotePart"]!["Tags"]!).Add("c");
        changed.Data.Remove("Count");

        var other = Read(Stored);

        Assert.Equal("Đồi chè", other.DisplayText);
        Assert.Equal("""{"Text":"Một","Tags":["a","b"]}""", other.Data["NotePart"]!.ToJsonString(JOptions.UnsafeRelaxedJsonEscaping));
        Assert.Equal(3, (int)other.Data["Count"]!);
    }

    [Fact]
    public void A_text_that_differs_only_in_its_last_value_is_another_item()
    {
        Read(Stored);

        Assert.Equal(4, (int)Read(Stored.Replace("\"Count\":3", "\"Count\":4", StringComparison.Ordinal)).Data["Count"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"ContentItemId\":5}")]
    [InlineData("{\"ContentItemId\":\"4abc\"")]
    public void A_damaged_text_is_refused_as_json(string content) => Assert.ThrowsAny<JsonException>(() => _reader.Read(content));

    private ContentItem Read(string content) => (ContentItem)_reader.Read(content);
}
