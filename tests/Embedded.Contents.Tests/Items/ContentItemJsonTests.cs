using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Contents.Tests.Host;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Tests.Items;

public sealed class ContentItemJsonTests
{
    private const string Sample = """
        {"ContentItemId":"4k5df0kadcsc9xjk1vg3ss9nx3","ContentItemVersionId":"4mvz6a8d1xq6d3n7cw5s0b9kct","ContentType":"Article","DisplayText":"H\u1ED9i ngh\u1ECB","Latest":true,"Published":true,"ModifiedUtc":"2026-01-05T02:00:00.1234567Z","PublishedUtc":"2026-01-05T02:00:00Z","CreatedUtc":null,"Owner":"owner1","Author":"admin","TitlePart":{"Title":"H\u1ED9i ngh\u1ECB"},"Article":{"Lead":{"Text":"x","Unknown":[1,2.50,{"a":null}]},"Image":{"Paths":["news/a.jpg"],"Anchors":[{"X":0.5,"Y":0.5}]}},"UnknownPart":{"Deep":{"Value":1e3}},"UnknownValue":7}
        """;

    [Fact]
    public void An_item_is_written_as_it_was_read_unknown_parts_and_fields_included()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Sample, JOptions.Default)!;

        Assert.Equal(Sample.Trim(), JsonSerializer.Serialize(item, JOptions.Default));
    }

    [Fact]
    public void Member_names_of_the_envelope_are_read_in_any_case()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"contentitemid":"a","CONTENTTYPE":"Note","published":true}""", JOptions.Default)!;

        Assert.Equal(("a", "Note", true), (item.ContentItemId, item.ContentType, item.Published));
    }

    [Fact]
    public void A_wrong_type_in_the_envelope_is_refused_by_the_member_s_name()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ContentItem>("""{"Published":[]}""", JOptions.Default));

        Assert.Contains("'Published'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Altering_a_part_keeps_what_its_type_does_not_declare()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"ContentType":"Note","NotePart":{"Text":"a","Stars":3,"Other":{"x":1}}}""", JOptions.Default)!;

        item.Alter<NotePart>(part => part.Text = "b");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"Text":"b","Stars":3,"Other":{"x":1}}"""), (JsonNode)(JsonObject)item.Content.NotePart));
    }

    [Fact]
    public void A_value_set_to_null_does_not_come_back()
    {
        var item = new ContentItem { ContentType = "Note" };
        item.Alter<NotePart>(part => part.Text = "a");
        item.Alter<NotePart>(part => part.Text = null);

        var copy = JsonSerializer.Deserialize<ContentItem>(JsonSerializer.Serialize(item, JOptions.Default), JOptions.Default)!;

        Assert.Null(copy.As<NotePart>()!.Text);
    }

    [Fact]
    public void Content_reads_members_that_no_type_declares()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Sample, JOptions.Default)!;

        Assert.Equal("x", (string)item.Content.Article.Lead.Text);
        Assert.Null((object?)item.Content.Article.Missing);
    }

    [Fact]
    public void A_field_changed_through_one_view_of_its_part_is_seen_through_another()
    {
        var item = new ContentItem { ContentType = "Note" };
        var part = item.GetOrCreate<ContentPart>("Note");
        part.Alter<NoteField>("Lead", field => field.Text = "a");

        Assert.Equal("a", item.Get<ContentPart>("Note")!.Get<NoteField>("Lead")!.Text);
    }

    [Fact]
    public void Merging_changes_the_envelope_and_the_parts()
    {
        var item = new ContentItem { ContentType = "Note", DisplayText = "old" };
        item.Alter<NotePart>(part => part.Stars = 2);

        item.Merge(new { DisplayText = "new", NotePart = new { Text = "t" } });

        Assert.Equal(("new", "t", 2), (item.DisplayText, item.As<NotePart>()!.Text, item.As<NotePart>()!.Stars));
    }
}
