namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field gets its first values.</summary>
public class InitializingContentFieldContext : ContentFieldContextBase
{
    public InitializingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
