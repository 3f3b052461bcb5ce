namespace Embedded.Contents.Routing;

/// <summary>What a path leads to: a published content item, an item contained in it, or a newer path.</summary>
/// <param name="ContentItemId">The item whose document holds the content.</param>
/// <param name="ContainedContentItemId">The item inside it that is asked for, if any.</param>
/// <param name="JsonPath">Where the contained item stands in the document.</param>
/// <param name="RedirectPath">The path that took this one's place, relative to the site's root and without a leading slash.</param>
public sealed record ContentRoute(
    string ContentItemId,
    string? ContainedContentItemId = null,
    string? JsonPath = null,
    string? RedirectPath = null);
