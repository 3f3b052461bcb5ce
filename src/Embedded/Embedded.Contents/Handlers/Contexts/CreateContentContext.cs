namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is created.</summary>
public class CreateContentContext : ContentContextBase
{
    public CreateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
