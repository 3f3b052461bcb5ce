namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The event in which a content item is removed.</summary>
public class RemoveContentContext : ContentContextBase
{
    public RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem) => NoActiveVersionLeft = noActiveVersionLeft;

    public bool NoActiveVersionLeft { get; }
}
