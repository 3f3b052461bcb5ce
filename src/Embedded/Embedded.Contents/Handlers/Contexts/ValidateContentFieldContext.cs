namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is validated.</summary>
public class ValidateContentFieldContext : ContentFieldContextBase
{
    public ValidateContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public ContentValidateResult ContentValidateResult { get; } = new();
}
