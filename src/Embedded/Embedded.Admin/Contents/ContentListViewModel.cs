using OrchardCore.ContentManagement;

namespace Embedded.Admin.Contents;

/// <summary>What the list of items shows.</summary>
public sealed record ContentListViewModel(string? ContentType, IReadOnlyList<ContentItem> Items);
