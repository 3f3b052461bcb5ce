using System.Text.Json.Nodes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;

namespace Embedded.AuditTrail.Journal;

/// <summary>What an event of any category is about, as far as it tells.</summary>
/// <param name="Item">The item that it is about, with its content or by its names alone.</param>
/// <param name="HasContent">Whether it holds what the item said then.</param>
/// <param name="Comment">What was said beside it.</param>
internal sealed record EventSubject(ContentItem? Item, bool HasContent, string? Comment)
{
    private static readonly string[] s_titles = ["DisplayText", "Title"];

    public static EventSubject Of(AuditTrailEvent auditTrailEvent)
    {
        ContentItem? whole = null, named = null;
        string? comment = null;
        foreach (var data in auditTrailEvent.Properties.Select(pair => pair.Value).OfType<JsonObject>())
        {
            whole ??= data["ContentItem"] is JsonObject stored ? stored.ToObject<ContentItem>() : null;
            named ??= Named(data);
            comment ??= Text(data[nameof(Comment)]);
        }

        return new(whole ?? named, whole is not null, comment);
    }

    private static ContentItem? Named(JsonObject data)
        => Text(data[nameof(ContentItem.ContentItemId)]) is { } id && Text(data[nameof(ContentItem.ContentType)]) is { } type
            ? new ContentItem { ContentItemId = id, ContentType = type, DisplayText = s_titles.Select(name => Text(data[name])).FirstOrDefault(title => title is not null) }
            : null;

    private static string? Text(JsonNode? node)
        => node is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;
}
