namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is activated.</summary>
public class ActivatedContentContext : ContentContextBase
{
    public ActivatedContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
