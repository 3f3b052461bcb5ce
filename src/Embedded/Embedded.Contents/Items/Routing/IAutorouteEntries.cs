namespace OrchardCore.ContentManagement.Routing;

/// <summary>Looks up content routes.</summary>
public interface IAutorouteEntries
{
    Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path);

    Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId);

    Task UpdateEntriesAsync();
}
