using System.Text.Json;
using Embedded.Display.Pages;
using OrchardCore.ContentManagement;

namespace Embedded.Display.Tests;

public sealed class ContainedItemsTests
{
    private const string Container = """
        { "ContentItemId": "list", "ContentType": "Page", "BagPart": { "ContentItems": [
          { "ContentItemId": "one", "ContentType": "Term", "DisplayText": "Một", "Terms": [
            { "ContentItemId": "two", "ContentType": "Term", "DisplayText": "Hai" } ] } ] } }
        """;

    [Theory]
    [InlineData("one", "Một")]
    [InlineData("two", "Hai")]
    [InlineData("three", null)]
    public void An_item_is_found_at_any_depth(string id, string? text)
    {
        var container = JsonSerializer.Deserialize<ContentItem>(Container)!;

        Assert.Equal(text, ContainedItems.Find(container, id)?.DisplayText);
    }
}
