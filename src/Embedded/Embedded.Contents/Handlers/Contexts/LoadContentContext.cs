namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is loaded.</summary>
public class LoadContentContext : ContentContextBase
{
    public LoadContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
