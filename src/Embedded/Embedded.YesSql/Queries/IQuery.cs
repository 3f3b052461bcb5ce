using YesSql.Indexes;

namespace YesSql;

/// <summary>The start of a query: over documents of a type, of any type, or over an index.</summary>
public interface IQuery
{
    IQuery<T> For<T>(bool filterType = true) where T : class;

    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;

    IQuery<object> Any();
}
