using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Portal.Integration.Tests.Search;

/// <summary>Hands out the one profile that it holds, as a store may that keeps it in memory.</summary>
internal sealed class SharedProfileStore(IndexProfile profile) : IIndexProfileStore
{
    public ValueTask<IndexProfile?> FindByIdAsync(string id) => new(profile);

    public ValueTask<IndexProfile?> FindByNameAsync(string name) => new(profile);

    public ValueTask<IEnumerable<IndexProfile>> GetAllAsync() => new([profile]);

    public ValueTask CreateAsync(IndexProfile indexProfile) => throw new NotSupportedException();

    public ValueTask UpdateAsync(IndexProfile indexProfile) => throw new NotSupportedException();

    public ValueTask<bool> DeleteAsync(IndexProfile indexProfile) => throw new NotSupportedException();
}
