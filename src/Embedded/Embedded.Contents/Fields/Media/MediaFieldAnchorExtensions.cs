using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Media.Fields;

/// <summary>The crop points of a media field's images.</summary>
public static class MediaFieldAnchorExtensions
{
    public static Anchor[] GetAnchors(this MediaField mediaField)
    {
        ArgumentNullException.ThrowIfNull(mediaField);
        return mediaField.Data["Anchors"] is JsonArray anchors
            ? anchors.Deserialize<Anchor[]>(JOptions.Default) ?? []
            : [];
    }

    public static void SetAnchors(this MediaField mediaField, Anchor[] anchors)
    {
        ArgumentNullException.ThrowIfNull(mediaField);
        mediaField.Data["Anchors"] = JsonSerializer.SerializeToNode(anchors, JOptions.Default);
    }
}
