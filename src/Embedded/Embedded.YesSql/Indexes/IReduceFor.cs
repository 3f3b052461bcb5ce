namespace YesSql.Indexes;

/// <summary>Declares how the rows of a group are merged into one.</summary>
public interface IReduceFor<TIndex, out TKey> where TIndex : IIndex
{
    IDeleteFor<TIndex> Reduce(Func<IGrouping<TKey, TIndex>, TIndex> reduce);
}
