using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Contents.Parts.Contained;
using Embedded.Search.Text;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace Embedded.Search.Index;

/// <summary>Makes the entry of an item: its own texts, those of the items inside it, and what handlers add.</summary>
internal sealed class SearchEntryBuilder(IContentManager contentManager, IEnumerable<IDocumentIndexHandler> handlers, ILocalClock clock)
{
    /// <summary>The name of the text as Orchard's providers have it.</summary>
    private const string FullTextKey = "Content.ContentItem.FullText";

    private const int MaxDepth = 4;

    /// <summary>A book of that many different words is still found by its first ones.</summary>
    private const int MaxWords = 20_000;

    public async Task<SearchEntry> BuildAsync(ContentItem item)
    {
        var utc = item.PublishedUtc ?? item.CreatedUtc ?? item.ModifiedUtc ?? DateTime.UnixEpoch;
        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        var title = item.DisplayText ?? "";
        return new SearchEntry(
            item.ContentItemId,
            title,
            utc,
            WordReader.Read(title).ToHashSet(),
            (await IndexedTextsAsync(item)).SelectMany(WordReader.Read).Take(MaxWords * 10).Distinct().Take(MaxWords).ToHashSet(),
            [.. Terms(item.Data).Select(Facet.OfTerm).Append(Facet.OfType(item.ContentType)).Append(Facet.OfYear(local.Year)).Distinct()]);
    }

    public Task<string> TextOfAsync(ContentItem item) => TextOfAsync(item, depth: 0);

    private async Task<IEnumerable<string>> IndexedTextsAsync(ContentItem item)
    {
        var document = new DocumentIndex(item.ContentItemId, item.ContentItemVersionId ?? "");
        document.Set(FullTextKey, await TextOfAsync(item), DocumentIndexOptions.Sanitize);
        foreach (var handler in handlers)
        {
            await handler.BuildIndexAsync(new BuildDocumentIndexContext(document, item));
        }

        return document.Entries.Select(entry => entry.Value).OfType<string>().Where(text => text.Length > 0).Select(PlainText.Of);
    }

    private static IEnumerable<string> Terms(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => property is { Key: "TermContentItemIds", Value: JsonArray ids }
            ? ids.Select(id => (string?)id).OfType<string>()
            : property.Value is JsonObject ? Terms(property.Value) : []),
        _ => [],
    };

    private async Task<string> TextOfAsync(ContentItem item, int depth)
    {
        var aspect = await contentManager.PopulateAspectAsync<FullTextAspect>(item);
        var texts = aspect.Segments.Select(PlainText.Of).ToList();
        if (depth < MaxDepth)
        {
            foreach (var (_, json) in ContainedItems.Of(item.Data))
            {
                if (json.Deserialize<ContentItem>(JOptions.Default) is { ContentType: not null } contained)
                {
                    texts.Add(await TextOfAsync(contained, depth + 1));
                }
            }
        }

        return string.Join(" \n", texts.Where(text => text.Length > 0));
    }
}
