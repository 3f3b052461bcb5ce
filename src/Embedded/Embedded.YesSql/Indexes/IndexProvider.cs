namespace YesSql.Indexes;

/// <summary>The base of index providers for documents of type <typeparamref name="T"/>.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    protected IndexProvider()
    {
    }

    public string? CollectionName { get; set; }

    public Type ForType() => typeof(T);

    public abstract void Describe(DescribeContext<T> context);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
