using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using Portal.Common.Text;

namespace Portal.Search.Handlers;

/// <summary>
/// Adds to the searched text of an item its words without accents, so that "hoi thao" finds "hội thảo" with every provider: the
/// analyzer that Orchard's Lucene knows by name keeps accents, and none that drops them can be named in a recipe.
/// </summary>
internal sealed class FoldedTextIndexHandler : IDocumentIndexHandler
{
    private const string FullTextKey = "Content.ContentItem.FullText";

    /// <inheritdoc/>
    public Task BuildIndexAsync(BuildDocumentIndexContext context)
    {
        if (context.Record is ContentItem)
        {
            foreach (var text in context.DocumentIndex.Entries.Where(entry => entry.Name == FullTextKey).ToList())
            {
                Add(context.DocumentIndex, text.Value as string, text.Options);
            }
        }

        return Task.CompletedTask;
    }

    private static void Add(DocumentIndex document, string? text, DocumentIndexOptions options)
    {
        var words = SearchText.Accented(text).Split(' ');
        var accented = words.Select(word => (Word: word, Folded: SearchText.Folded(word))).Where(pair => pair.Word != pair.Folded);

        // Only the words that have accents, each once: more would say nothing that the text does not.
        var folded = string.Join(' ', accented.Select(pair => pair.Folded).Distinct(StringComparer.Ordinal));
        if (folded.Length > 0)
        {
            document.Set(FullTextKey, folded, options);
        }
    }
}
