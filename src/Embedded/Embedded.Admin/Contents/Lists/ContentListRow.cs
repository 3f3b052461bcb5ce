using OrchardCore.ContentManagement;

namespace Embedded.Admin.Contents.Lists;

/// <summary>An item in a list, and what the reader may do with it.</summary>
public sealed record ContentListRow(ContentItem Item, ContentStatus Status, bool MayEdit);
