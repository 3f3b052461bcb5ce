using OrchardCore.Placements.Models;

namespace OrchardCore.Placements.Services;

/// <summary>Where placements are kept.</summary>
public interface IPlacementStore
{
    /// <summary>The document to change.</summary>
    Task<PlacementsDocument> LoadPlacementsAsync();

    /// <summary>The document to read, shared by all who read it.</summary>
    Task<PlacementsDocument> GetPlacementsAsync();

    Task SavePlacementsAsync(PlacementsDocument placementsDocument);
}
