using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>Provides stereotypes.</summary>
public interface IStereotypesProvider
{
    Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
}
