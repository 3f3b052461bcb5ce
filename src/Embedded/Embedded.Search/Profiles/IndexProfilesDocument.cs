using OrchardCore.Data.Documents;
using OrchardCore.Indexing.Models;

namespace Embedded.Search.Profiles;

/// <summary>The index profiles of a site, by id.</summary>
internal sealed class IndexProfilesDocument : Document
{
    public Dictionary<string, IndexProfile> Profiles { get; set; } = [];
}
