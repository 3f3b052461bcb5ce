using System.Collections;

namespace YesSql.Indexes;

/// <summary>A typed group of index rows.</summary>
public class GroupedEnumerable<TKey, TIndex> : IGrouping<TKey, TIndex> where TIndex : IIndex
{
    private readonly IEnumerable<IIndex> _rows;

    public GroupedEnumerable(object key, IEnumerable<IIndex> enumerable)
    {
        Key = (TKey)key;
        _rows = enumerable;
    }

    public TKey Key { get; }

    public IEnumerator<TIndex> GetEnumerator() => _rows.Cast<TIndex>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
