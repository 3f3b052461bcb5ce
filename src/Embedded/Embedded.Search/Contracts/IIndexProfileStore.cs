using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>The index profiles of a site.</summary>
public interface IIndexProfileStore
{
    ValueTask<IndexProfile?> FindByIdAsync(string id);

    ValueTask<IndexProfile?> FindByNameAsync(string name);

    ValueTask<IEnumerable<IndexProfile>> GetAllAsync();

    ValueTask CreateAsync(IndexProfile indexProfile);

    ValueTask UpdateAsync(IndexProfile indexProfile);

    ValueTask<bool> DeleteAsync(IndexProfile indexProfile);
}
