using Embedded.Admin.Contents.Versions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using ISession = YesSql.ISession;

namespace Embedded.AuditTrail.Contents;

/// <summary>The content of items as the store has it, beside the changes of this unit of work.</summary>
internal sealed class StoredContent(ISession session, IServiceProvider services)
{
    /// <summary>Whether the item says what it said before.</summary>
    public async Task<bool> IsSameAsync(ContentItem item)
    {
        // Without the admin nothing reads items as people do.
        if (services.GetService<ItemReader>() is not { } reader || await StoredAsync(item.ContentItemId) is not { } before)
        {
            return false;
        }

        return ItemDifferences.Between(await reader.ReadAsync(before), await reader.ReadAsync(item)).Count == 0;
    }

    private async Task<ContentItem?> StoredAsync(string id)
    {
        await using var reading = session.Store.CreateSession(withTracking: false);

        return await reading.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Latest).FirstOrDefaultAsync();
    }
}
