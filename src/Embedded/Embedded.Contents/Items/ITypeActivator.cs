namespace OrchardCore.ContentManagement;

/// <summary>Creates instances of one part or field type.</summary>
public interface ITypeActivator<TInstance>
{
    Type Type { get; }

    TInstance CreateInstance();
}
