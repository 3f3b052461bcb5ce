using System.Text.Json.Nodes;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Embedded.Search.Profiles;

/// <summary>The content types that index profiles name. What none names is not searched.</summary>
internal static class IndexedTypes
{
    public static string[] Of(IndexProfile profile) => profile.Properties["ContentIndexMetadata"]?["IndexedContentTypes"] is JsonArray types
        ? [.. types.Select(type => (string?)type).OfType<string>()]
        : [];

    public static async Task<bool> IncludesAsync(IIndexProfileStore profiles, string contentType) =>
        (await profiles.GetAllAsync()).Any(profile => Of(profile).Contains(contentType, StringComparer.Ordinal));
}
