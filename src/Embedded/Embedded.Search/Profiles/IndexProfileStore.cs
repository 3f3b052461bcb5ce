using OrchardCore.Documents;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Embedded.Search.Profiles;

internal sealed class IndexProfileStore(IDocumentManager<IndexProfilesDocument> documents) : IIndexProfileStore
{
    public async ValueTask<IndexProfile?> FindByIdAsync(string id) => (await ReadAsync()).GetValueOrDefault(id)?.Clone();

    public async ValueTask<IndexProfile?> FindByNameAsync(string name) =>
        (await ReadAsync()).Values.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.OrdinalIgnoreCase))?.Clone();

    public async ValueTask<IEnumerable<IndexProfile>> GetAllAsync() => [.. (await ReadAsync()).Values.Select(profile => profile.Clone())];

    public ValueTask CreateAsync(IndexProfile indexProfile) => UpdateAsync(indexProfile);

    public async ValueTask UpdateAsync(IndexProfile indexProfile)
    {
        ArgumentNullException.ThrowIfNull(indexProfile);
        var document = await documents.GetOrCreateMutableAsync();
        document.Profiles[indexProfile.Id] = indexProfile.Clone();
        await documents.UpdateAsync(document);
    }

    public async ValueTask<bool> DeleteAsync(IndexProfile indexProfile)
    {
        ArgumentNullException.ThrowIfNull(indexProfile);
        var document = await documents.GetOrCreateMutableAsync();
        if (!document.Profiles.Remove(indexProfile.Id))
        {
            return false;
        }

        await documents.UpdateAsync(document);
        return true;
    }

    private async Task<Dictionary<string, IndexProfile>> ReadAsync() => (await documents.GetOrCreateImmutableAsync()).Profiles;
}
