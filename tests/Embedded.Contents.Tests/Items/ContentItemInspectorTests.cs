using System.Text.Json;
using Embedded.Contents.Tests.Host;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Embedded.Contents.Tests.Items;

public sealed class ContentItemInspectorTests
{
    [Theory]
    [InlineData("""{"NotePart":{"Text":5}}""", "NotePart.Text")]
    [InlineData("""{"NotePart":{"Text":["a"]}}""", "NotePart.Text")]
    [InlineData("""{"NotePart":"text"}""", "NotePart")]
    [InlineData("""{"Note":{"Lead":{"Text":{}}}}""", "Note.Lead.Text")]
    [InlineData("""{"Note":{"Lead":3}}""", "Note.Lead")]
    [InlineData("""{"ContentItemId":"this id is far too long to be one"}""", "ContentItemId")]
    public void What_does_not_fit_is_named_with_its_place(string json, string path)
        => Assert.Equal(path, Assert.Single(Inspect(json)).Path);

    [Fact]
    public void A_text_over_two_megabytes_is_refused()
    {
        var json = JsonSerializer.Serialize(new { Other = new { Texts = new[] { new string('a', 2 * 1024 * 1024 + 1) } } });

        Assert.Equal("Other.Texts[0]", Assert.Single(Inspect(json)).Path);
    }

    [Fact]
    public void An_item_that_fits_has_no_problems()
        => Assert.Empty(Inspect("""{"ContentItemId":"4k5df0kadcsc9xjk1vg3ss9nx3","NotePart":{"Text":"a","Stars":1},"Note":{"Lead":{"Text":"b"}},"Other":1}"""));

    private static List<ContentItemProblem> Inspect(string json)
    {
        var options = new ContentOptions();
        options.GetOrAddContentPart(typeof(NotePart));
        options.GetOrAddContentField(typeof(NoteField));
        var part = new ContentPartDefinitionBuilder().Named("Note").WithField<NoteField>("Lead").Build();
        var type = new ContentTypeDefinitionBuilder().Named("Note").WithPart<NotePart>().WithPart("Note", part, _ => { }).Build();

        return ContentItemInspector.Inspect(JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!, type, options);
    }
}
