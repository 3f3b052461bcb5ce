using OrchardCore.Alias.Indexes;
using YesSql;

namespace OrchardCore.Alias.Models;

/// <summary>The rule that an alias leads to one content item.</summary>
public static class AliasPartExtensions
{
    public static async Task<bool> IsAliasUniqueAsync(this AliasPart context, ISession session, string alias)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(alias);

        var stored = AliasPartIndexProvider.Normalize(alias);
        var contentItemId = context.ContentItem?.ContentItemId;

        return await session
            .QueryIndex<AliasPartIndex>(index =>
                index.Alias == stored && index.ContentItemId != contentItemId && (index.Latest || index.Published))
            .CountAsync() == 0;
    }
}
