namespace OrchardCore.ContentManagement;

/// <summary>The aspect of a content item that says where its preview is.</summary>
public class PreviewAspect
{
    public string? PreviewUrl { get; set; }
}
