namespace YesSql.Indexes;

/// <summary>What an index provider writes its declarations to.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<(IDescribeFor Declaration, Func<bool> SingleRow)> _declarations = [];

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex => For<TIndex, object>();

    public IMapFor<T, TIndex> For<TIndex, TKey>() where TIndex : IIndex
    {
        var declaration = new IndexDescriptor<T, TIndex, TKey>();
        _declarations.Add((declaration, () => declaration.SingleRow));
        return declaration;
    }

    public IEnumerable<IndexDescriptor> Describe(params Type[] types)
        => types.Any(type => typeof(T).IsAssignableFrom(type))
            ? _declarations.ConvertAll(entry => new IndexDescriptor
            {
                Type = typeof(T),
                IndexType = entry.Declaration.IndexType,
                Filter = entry.Declaration.Filter,
                Map = entry.Declaration.GetMap(),
                GroupKey = entry.Declaration.GroupProperty,
                Reduce = entry.Declaration.GetReduce(),
                Delete = entry.Declaration.GetDelete(),
                SingleRow = entry.SingleRow(),
            })
            : [];
}
