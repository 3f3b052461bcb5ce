using OrchardCore.Documents;
using OrchardCore.Placements.Models;
using OrchardCore.Placements.Services;

namespace Embedded.Placements;

/// <summary>Keeps placements in the site's database.</summary>
internal sealed class DatabasePlacementStore(IDocumentManager<PlacementsDocument> documentManager) : IPlacementStore
{
    public Task<PlacementsDocument> LoadPlacementsAsync() => documentManager.GetOrCreateMutableAsync();

    public Task<PlacementsDocument> GetPlacementsAsync() => documentManager.GetOrCreateImmutableAsync();

    public Task SavePlacementsAsync(PlacementsDocument placementsDocument) => documentManager.UpdateAsync(placementsDocument);
}
