using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Names the list that a content item belongs to, and its place there.</summary>
public class ContainedPart : ContentPart
{
    public string? ListContentItemId { get; set; }

    public string? ListContentType { get; set; }

    public int Order { get; set; }
}
