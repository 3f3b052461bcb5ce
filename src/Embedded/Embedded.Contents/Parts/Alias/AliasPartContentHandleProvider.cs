using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardCore.Alias.Services;

internal sealed class AliasPartContentHandleProvider(ISession session) : IContentHandleProvider
{
    private const string Prefix = "alias:";

    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = AliasPartIndexProvider.Normalize(handle[Prefix.Length..]);
        var index = await session
            .QueryIndex<AliasPartIndex>(index => index.Alias == alias && (index.Published || index.Latest))
            .OrderByDescending(index => index.Published)
            .FirstOrDefaultAsync();

        return index?.ContentItemId;
    }
}
