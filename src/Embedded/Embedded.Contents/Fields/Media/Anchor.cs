namespace OrchardCore.Media.Fields;

/// <summary>The point of an image that a crop keeps.</summary>
public class Anchor
{
    public float X { get; set; } = 0.5f;

    public float Y { get; set; } = 0.5f;
}
