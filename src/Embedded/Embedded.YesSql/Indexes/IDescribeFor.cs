using System.Reflection;

namespace YesSql.Indexes;

/// <summary>The untyped view of one declared index.</summary>
public interface IDescribeFor
{
    Func<object, bool>? Filter { get; }

    PropertyInfo? GroupProperty { get; set; }

    Type IndexType { get; }

    Func<object, Task<IEnumerable<IIndex>>> GetMap();

    Func<IGrouping<object, IIndex>, IIndex>? GetReduce();

    Func<IIndex, IEnumerable<IIndex>, IIndex?>? GetDelete();
}
