using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardCore.Placements.Services;

/// <summary>Reads and changes the placements of a site.</summary>
public sealed class PlacementsManager(IPlacementStore placementStore)
{
    public async Task<IReadOnlyDictionary<string, PlacementNode[]>> ListShapePlacementsAsync()
        => (await placementStore.GetPlacementsAsync()).Placements;

    public async Task<PlacementNode[]> GetShapePlacementsAsync(string shapeType)
        => (await placementStore.GetPlacementsAsync()).Placements.GetValueOrDefault(shapeType)!;

    public async Task UpdateShapePlacementsAsync(string shapeType, IEnumerable<PlacementNode> placementNodes)
    {
        var document = await placementStore.LoadPlacementsAsync();
        document.Placements[shapeType] = [.. placementNodes];
        await placementStore.SavePlacementsAsync(document);
    }

    public async Task RemoveShapePlacementsAsync(string shapeType)
    {
        var document = await placementStore.LoadPlacementsAsync();
        if (document.Placements.Remove(shapeType))
        {
            await placementStore.SavePlacementsAsync(document);
        }
    }
}
