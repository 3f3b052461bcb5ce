using System.Text.Json.Nodes;
using Embedded.Search.Text;
using OrchardCore.AuditTrail.Models;

namespace Embedded.AuditTrail.Words;

/// <summary>The words of an event: what it is about is called, its identifier, and what was said beside it.</summary>
internal static class EventWords
{
    private const int MostWords = 8;

    private static readonly string[] s_members = ["UserName", "RoleName", "Title", "Comment"];

    public static string Of(AuditTrailEvent auditTrailEvent)
    {
        var texts = new List<string> { auditTrailEvent.CorrelationId ?? "" };
        foreach (var data in auditTrailEvent.Properties.Select(pair => pair.Value).OfType<JsonObject>())
        {
            texts.AddRange(s_members.Select(member => Text(data[member])));
            texts.Add(Text(data["ContentItem"]?["DisplayText"]));
        }

        var words = string.Concat(texts.SelectMany(WordReader.Read).Select(word => " " + word.Folded));

        return words.Length <= AuditTrailWordsIndex.Longest ? words : words[..AuditTrailWordsIndex.Longest];
    }

    /// <summary>What each word of a search is looked for as: the beginning of a word.</summary>
    public static IEnumerable<string> Wanted(string search) => WordReader.Read(search).Take(MostWords).Select(word => " " + word.Folded);

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
