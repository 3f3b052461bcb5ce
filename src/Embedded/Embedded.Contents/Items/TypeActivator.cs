namespace OrchardCore.ContentManagement;

internal sealed class TypeActivator<T, TInstance> : ITypeActivator<TInstance>
    where T : TInstance, new()
{
    public Type Type => typeof(T);

    public TInstance CreateInstance() => new T();
}
