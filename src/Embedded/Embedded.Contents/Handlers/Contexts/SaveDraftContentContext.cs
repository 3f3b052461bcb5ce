namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item's draft is saved.</summary>
public class SaveDraftContentContext : ContentContextBase
{
    public SaveDraftContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
