using System.Linq.Expressions;

namespace YesSql.Indexes;

/// <summary>Declares the property by which mapped rows are grouped.</summary>
public interface IGroupFor<TIndex> where TIndex : IIndex
{
    IReduceFor<TIndex, TKey> Group<TKey>(Expression<Func<TIndex, TKey>> group);
}
