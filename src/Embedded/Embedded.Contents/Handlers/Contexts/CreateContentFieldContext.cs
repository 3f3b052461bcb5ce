namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is created.</summary>
public class CreateContentFieldContext : ContentFieldContextBase
{
    public CreateContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
