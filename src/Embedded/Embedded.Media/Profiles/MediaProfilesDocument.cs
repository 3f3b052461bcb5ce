using OrchardCore.Data.Documents;

namespace OrchardCore.Media.Models;

/// <summary>The media profiles of a site, by name.</summary>
public class MediaProfilesDocument : Document
{
    public Dictionary<string, MediaProfile> MediaProfiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
