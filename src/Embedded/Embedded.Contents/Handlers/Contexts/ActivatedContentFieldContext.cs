namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is activated.</summary>
public class ActivatedContentFieldContext : ContentFieldContextBase
{
    public ActivatedContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
