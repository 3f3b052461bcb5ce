namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item gets its first values.</summary>
public class InitializingContentContext : ContentContextBase
{
    public InitializingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
