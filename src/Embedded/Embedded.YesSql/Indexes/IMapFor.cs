namespace YesSql.Indexes;

/// <summary>Declares how a document maps to rows of an index.</summary>
public interface IMapFor<out T, TIndex> where TIndex : IIndex
{
    IMapFor<T, TIndex> When(Func<T, bool> predicate);

    IGroupFor<TIndex> Map(Func<T, TIndex?> map);

    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map);
}
