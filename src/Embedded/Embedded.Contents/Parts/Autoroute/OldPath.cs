namespace Embedded.Contents.Routing;

/// <summary>A path that a published item once had; it redirects to the present one for good.</summary>
internal sealed class OldPath
{
    public string? Path { get; set; }

    public string? ContentItemId { get; set; }
}
