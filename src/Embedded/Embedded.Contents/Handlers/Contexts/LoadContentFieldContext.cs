namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is loaded.</summary>
public class LoadContentFieldContext : ContentFieldContextBase
{
    public LoadContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
