namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is validated.</summary>
public class ValidateContentContext : ContentContextBase
{
    public ValidateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public ContentValidateResult ContentValidateResult { get; } = new();
}
