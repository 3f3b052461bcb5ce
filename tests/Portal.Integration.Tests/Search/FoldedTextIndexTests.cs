using OrchardCore.ContentManagement;
using OrchardCore.Indexing;
using Portal.Search.Handlers;
using Xunit;

namespace Portal.Integration.Tests.Search;

/// <summary>What a provider that keeps accents is given beside the text.</summary>
public class FoldedTextIndexTests
{
    private const string FullText = "Content.ContentItem.FullText";

    [Fact]
    public async Task Words_with_accents_stand_without_them_too()
    {
        var document = new DocumentIndex("item", "version");
        document.Set(FullText, "Hội thảo về ĐƯỜNG sắt, hội thảo VUSTA", DocumentIndexOptions.Sanitize);
        document.Set("Other", "Đường", DocumentIndexOptions.Keyword);
        await new FoldedTextIndexHandler().BuildIndexAsync(new BuildDocumentIndexContext(document, new ContentItem()));

        var added = Assert.Single(document.Entries.Skip(2));
        Assert.Equal((FullText, "hoi thao ve duong sat,", DocumentIndexOptions.Sanitize), (added.Name, (string)added.Value, added.Options));
    }

    [Fact]
    public async Task A_text_without_accents_stays_as_it_is()
    {
        var document = new DocumentIndex("item", "version");
        document.Set(FullText, "Union of science", DocumentIndexOptions.Sanitize);
        await new FoldedTextIndexHandler().BuildIndexAsync(new BuildDocumentIndexContext(document, new ContentItem()));

        Assert.Single(document.Entries);
    }
}
