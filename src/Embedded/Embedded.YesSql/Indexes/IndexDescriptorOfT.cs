using System.Linq.Expressions;
using System.Reflection;

namespace YesSql.Indexes;

/// <summary>Builds the descriptor of an index from a provider's declarations.</summary>
public class IndexDescriptor<T, TIndex, TKey> : IDescribeFor, IMapFor<T, TIndex>, IGroupFor<TIndex>, IReduceFor<TIndex, TKey>, IDeleteFor<TIndex> where TIndex : IIndex
{
    private Func<T, Task<IEnumerable<IIndex>>>? _map;
    private Func<T, bool>? _filter;
    private IDescribeFor? _group;
    private Func<IGrouping<TKey, TIndex>, TIndex>? _reduce;
    private Func<TIndex, IEnumerable<TIndex>, TIndex?>? _delete;

    public Func<object, bool>? Filter => _filter is { } filter ? document => filter((T)document) : null;

    public PropertyInfo? GroupProperty { get; set; }

    public Type IndexType => typeof(TIndex);

    internal bool SingleRow { get; private set; }

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _filter = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map)
    {
        SingleRow = true;
        _map = document => Task.FromResult<IEnumerable<IIndex>>(map(document) is { } row ? [row] : []);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map)
    {
        SingleRow = false;
        _map = document => Task.FromResult((map(document) ?? []).Cast<IIndex>());
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map)
    {
        SingleRow = true;
        _map = async document => await map(document) is { } row ? [row] : [];
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map)
    {
        SingleRow = false;
        _map = async document => (await map(document) ?? []).Cast<IIndex>();
        return this;
    }

    public IReduceFor<TIndex, TKeyG> Group<TKeyG>(Expression<Func<TIndex, TKeyG>> group)
    {
        var body = group.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : group.Body;
        var property = (body as MemberExpression)?.Member as PropertyInfo
            ?? throw new InvalidOperationException($"The index '{typeof(TIndex)}' must be grouped by one of its properties, not by '{group.Body}'.");

        // The key's type is known only now, and may differ from the one the index was declared with.
        var typed = new IndexDescriptor<T, TIndex, TKeyG> { GroupProperty = property };
        GroupProperty = property;
        _group = typed;
        return typed;
    }

    public IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce)
    {
        _reduce = reduce;
        return this;
    }

    public void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null) => _delete = delete ?? ((_, _) => default);

    Func<object, Task<IEnumerable<IIndex>>> IDescribeFor.GetMap()
    {
        var map = _map ?? throw new InvalidOperationException($"The index '{typeof(TIndex)}' of '{typeof(T)}' has no map. Call Map(...) in its index provider.");
        return document => map((T)document);
    }

    Func<IGrouping<object, IIndex>, IIndex>? IDescribeFor.GetReduce()
        => _group is not null
            ? _group.GetReduce()
            : _reduce is { } reduce ? rows => reduce(new GroupedEnumerable<TKey, TIndex>(rows.Key, rows)) : null;

    Func<IIndex, IEnumerable<IIndex>, IIndex?>? IDescribeFor.GetDelete()
        => _group is not null
            ? _group.GetDelete()
            : _delete is { } delete ? (row, removed) => delete((TIndex)row, removed.Cast<TIndex>()) : null;
}
