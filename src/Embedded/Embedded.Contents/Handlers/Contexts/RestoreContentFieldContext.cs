namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is restored from an old version.</summary>
public class RestoreContentFieldContext : ContentFieldContextBase
{
    public RestoreContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
