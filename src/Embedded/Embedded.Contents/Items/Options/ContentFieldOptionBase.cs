namespace OrchardCore.ContentManagement;

/// <summary>A registered content field type.</summary>
public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType)
    {
        ArgumentNullException.ThrowIfNull(contentFieldType);
        Type = contentFieldType;
    }

    public Type Type { get; }
}
