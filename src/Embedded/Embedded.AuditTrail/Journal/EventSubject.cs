using System.Text.Json.Nodes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;

namespace Embedded.AuditTrail.Journal;

/// <summary>What an event of any category is about, as far as it holds an item or a comment.</summary>
internal sealed record EventSubject(ContentItem? Item, string? Comment)
{
    public static EventSubject Of(AuditTrailEvent auditTrailEvent)
    {
        ContentItem? item = null;
        string? comment = null;
        foreach (var data in auditTrailEvent.Properties.Select(pair => pair.Value).OfType<JsonObject>())
        {
            item ??= data["ContentItem"] is JsonObject stored ? stored.ToObject<ContentItem>() : null;
            comment ??= data[nameof(Comment)] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;
        }

        return new(item, comment);
    }
}
