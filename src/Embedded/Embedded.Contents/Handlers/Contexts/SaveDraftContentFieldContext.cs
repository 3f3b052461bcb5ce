namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field's draft is saved.</summary>
public class SaveDraftContentFieldContext : ContentFieldContextBase
{
    public SaveDraftContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
