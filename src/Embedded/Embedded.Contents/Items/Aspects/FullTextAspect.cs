namespace OrchardCore.ContentManagement.Models;

/// <summary>The aspect of a content item that holds the texts to search.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
