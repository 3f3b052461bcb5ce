namespace YesSql.Indexes;

/// <summary>Declares how rows leave a group; a null result removes the group's row.</summary>
public interface IDeleteFor<TIndex> where TIndex : IIndex
{
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null);
}
