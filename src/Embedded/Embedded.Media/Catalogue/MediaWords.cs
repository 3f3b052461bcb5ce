using OrchardCore.Modules.Services;

namespace Embedded.Media.Catalogue;

/// <summary>Words as the catalogue keeps and seeks them.</summary>
internal static class MediaWords
{
    public static string Of(ISlugService slugs, params string?[] texts)
    {
        var words = string.Join(' ', texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => slugs.Slugify(text!, ' ')));

        return words.Length > MediaEntryIndex.MaxWordsLength ? words[..MediaEntryIndex.MaxWordsLength] : words;
    }
}
