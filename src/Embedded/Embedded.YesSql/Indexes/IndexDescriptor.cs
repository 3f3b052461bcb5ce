using System.Reflection;

namespace YesSql.Indexes;

/// <summary>One index of a document type: how to map, group, reduce and delete its rows.</summary>
public class IndexDescriptor
{
    public Type Type { get; set; } = null!;

    public Type IndexType { get; set; } = null!;

    public Func<object, bool>? Filter { get; set; }

    public Func<object, Task<IEnumerable<IIndex>>> Map { get; set; } = null!;

    public PropertyInfo? GroupKey { get; set; }

    public Func<IGrouping<object, IIndex>, IIndex>? Reduce { get; set; }

    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? Delete { get; set; }

    /// <summary>Set when the map yields at most one row a document, so that a join needs no removal of duplicates.</summary>
    internal bool SingleRow { get; set; }
}
