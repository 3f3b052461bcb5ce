namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content field is removed.</summary>
public class RemoveContentFieldContext : ContentFieldContextBase
{
    public RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem) => NoActiveVersionLeft = noActiveVersionLeft;

    public bool NoActiveVersionLeft { get; }
}
