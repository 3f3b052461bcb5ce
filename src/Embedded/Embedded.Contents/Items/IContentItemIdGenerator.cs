namespace OrchardCore.ContentManagement;

/// <summary>Makes the ids of content items and of their versions.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem contentItem);
}
