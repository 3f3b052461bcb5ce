using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query over documents.</summary>
public interface IQuery<T> where T : class
{
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);

    IQuery<T> With(Type indexType);

    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;

    IQuery<T> Skip(int count);

    IQuery<T> Take(int count);

    /// <summary>States that the joined indexes hold one row a document, so that no duplicates need removing.</summary>
    IQuery<T> NoDuplicates();

    string GetTypeAlias(Type t);

    Task<T?> FirstOrDefaultAsync();

    Task<IEnumerable<T>> ListAsync();

    IAsyncEnumerable<T> ToAsyncEnumerable();

    Task<int> CountAsync();
}
