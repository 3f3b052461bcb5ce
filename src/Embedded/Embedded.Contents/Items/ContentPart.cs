namespace OrchardCore.ContentManagement;

/// <summary>A named part of a content item. A type's own fields live in the part of the type's name.</summary>
public class ContentPart : ContentElement
{
}
