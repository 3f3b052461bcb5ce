using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Embedded.Admin.Editors.Nested;

/// <summary>An item inside another one with its editor, as the form shows it.</summary>
public sealed record NestedItemRow(NestedItem Nested, ContentTypeDefinition Type, IShape Editor, NestedItemsViewModel? Below)
{
    private const int TextsOfTitle = 2;

    public string Prefix => Nested.Prefix;

    public ContentItem Item => Nested.Item;

    /// <summary>What the item is known by while it is closed: its title, or what its first texts say.</summary>
    public string Title => string.IsNullOrWhiteSpace(Item.DisplayText) ? string.Join(" – ", Texts().Take(TextsOfTitle)) : Item.DisplayText;

    private IEnumerable<string> Texts() =>
        from part in Type.Parts
        from field in part.PartDefinition.Fields
        where field.FieldDefinition.Name == nameof(TextField)
        let text = Item.Content is JsonObject content && content[part.Name] is JsonObject values && values[field.Name] is JsonObject value && value["Text"] is JsonValue stored ? stored.ToString() : ""
        where !string.IsNullOrWhiteSpace(text)
        select text;
}
