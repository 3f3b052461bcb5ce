using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a content item: its envelope, and its parts by name.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem() => ContentItem = this;

    /// <summary>The id of the stored document; 0 for a version that was not saved yet.</summary>
    public long Id { get; set; }

    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user whom the item belongs to.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who saved this version last.</summary>
    public string? Author { get; set; }

    public string? DisplayText { get; set; }

    public override string ToString()
        => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
