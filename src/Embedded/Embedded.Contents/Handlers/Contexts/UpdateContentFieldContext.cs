namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is updated.</summary>
public class UpdateContentFieldContext : ContentFieldContextBase
{
    public UpdateContentFieldContext(ContentItem contentItem)
        : base(contentItem) => UpdatingItem = contentItem;

    public ContentItem UpdatingItem { get; set; }
}
