namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is updated.</summary>
public class UpdateContentContext : ContentContextBase
{
    public UpdateContentContext(ContentItem contentItem)
        : base(contentItem) => UpdatingItem = contentItem;

    public ContentItem UpdatingItem { get; set; }
}
