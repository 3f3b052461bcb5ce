namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a new content item gets this field.</summary>
public class ActivatingContentFieldContext : ContentFieldContextBase
{
    public ActivatingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
