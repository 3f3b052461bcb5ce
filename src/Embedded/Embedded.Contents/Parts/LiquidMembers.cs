using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;

namespace Embedded.Contents.Parts;

/// <summary>What templates and patterns may read of content: the envelope of an item, and the JSON of its parts and fields.</summary>
internal static class LiquidMembers
{
    public static void Register(TemplateOptions options)
    {
        // Fluid takes a JSON object for a list of pairs; its members are wanted by name.
        options.ValueConverters.Add(value => value is JsonObject json ? new ObjectValue(json) : null);

        options.MemberAccessStrategy.Register<JsonObject, object?>((json, name) => Plain(json[name]));
        options.MemberAccessStrategy.Register<ContentElement, object?>(ReadElement);
        options.MemberAccessStrategy.Register<ContentPart, object?>(ReadElement);
        options.MemberAccessStrategy.Register<ContentField, object?>(ReadElement);
        options.MemberAccessStrategy.Register<ContentItem, object?>(ReadItem);

        options.Filters.AddFilter("display_text", (input, _, _) =>
            new ValueTask<FluidValue>(input.ToObjectValue() is IContent content
                ? new StringValue(content.ContentItem?.DisplayText ?? "")
                : NilValue.Instance));
    }

    private static object? ReadItem(ContentItem item, string name) => name switch
    {
        nameof(ContentItem.Id) => item.Id,
        nameof(ContentItem.ContentItemId) => item.ContentItemId,
        nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
        nameof(ContentItem.ContentType) => item.ContentType,
        nameof(ContentItem.DisplayText) => item.DisplayText,
        nameof(ContentItem.Published) => item.Published,
        nameof(ContentItem.Latest) => item.Latest,
        nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
        nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
        nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
        nameof(ContentItem.Owner) => item.Owner,
        nameof(ContentItem.Author) => item.Author,
        _ => ReadElement(item, name),
    };

    private static object? ReadElement(ContentElement element, string name) => name switch
    {
        nameof(ContentElement.Content) => element.Data,
        nameof(ContentElement.ContentItem) => element.ContentItem,
        _ => Plain(element.Data[name]),
    };

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject json => json,
        JsonArray array => array.Select(Plain).ToArray(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => decimal.TryParse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0m,
            JsonValueKind.String => value.ToString(),
            _ => null,
        },
        _ => null,
    };
}
