using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>Lists the stereotypes of all providers.</summary>
public interface IStereotypeService
{
    Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
}
