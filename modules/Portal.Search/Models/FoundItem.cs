using OrchardCore.ContentManagement;

namespace Portal.Search.Models;

/// <summary>An item that was found, with an excerpt in HTML where the provider gives one.</summary>
public sealed record FoundItem(ContentItem Item, string? Excerpt);
