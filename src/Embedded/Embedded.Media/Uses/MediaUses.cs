using Embedded.Media.Catalogue;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace Embedded.Media.Uses;

/// <summary>Finds the items that name a file.</summary>
internal sealed class MediaUses(ISession session, IContentManager contentManager)
{
    /// <summary>Items that are named; of more only the number's sake is known.</summary>
    public const int Most = 50;

    /// <summary>Whether what was stored before there was an index has been read too.</summary>
    public async Task<bool> IsCompleteAsync() => await session.Query<MediaUseFilling.State>().FirstOrDefaultAsync() is { IsFilled: true };

    /// <summary>The items whose latest or published version names one of the paths, the latest versions of at most <see cref="Most"/> and one.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindAsync(IEnumerable<string> paths)
    {
        var keys = paths.Select(MediaNames.KeyOf).ToArray();
        // An item has up to two versions, and each may name several of the paths.
        var rows = await session.QueryIndex<MediaUseIndex>(row => row.PathKey.IsIn(keys)).OrderBy(row => row.ContentItemId).Take((Most + 1) * 2 * keys.Length).ListAsync();

        return [.. await contentManager.GetAsync(rows.Select(row => row.ContentItemId).Distinct().Take(Most + 1), VersionOptions.Latest)];
    }
}
