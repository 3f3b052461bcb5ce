namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is restored from an old version.</summary>
public class RestoreContentContext : ContentContextBase
{
    public RestoreContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
