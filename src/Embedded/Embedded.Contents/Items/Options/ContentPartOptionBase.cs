namespace OrchardCore.ContentManagement;

/// <summary>A registered content part type.</summary>
public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType)
    {
        ArgumentNullException.ThrowIfNull(contentPartType);
        Type = contentPartType;
    }

    public Type Type { get; }
}
