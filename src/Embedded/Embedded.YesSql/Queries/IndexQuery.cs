using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Queries;

internal sealed class IndexQuery<T> : IQueryIndex<T> where T : class, IIndex
{
    private readonly IndexQueryPlan _plan;

    public IndexQuery(IndexQueryPlan plan)
    {
        _plan = plan;
        plan.Bind(typeof(T));
    }

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex => new IndexQuery<TIndex>(_plan);

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
        => new IndexQuery<TIndex>(_plan).Where(predicate);

    public IQueryIndex<T> Where(string sql)
    {
        _plan.Bind(typeof(T)).Add($"({sql})");
        return this;
    }

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(_plan.Dialect));

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _plan.Where(typeof(T), predicate);
        return this;
    }

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        _plan.Parameters.AddNamed(name, value);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, descending: true, first: false);

    public IQueryIndex<T> Skip(int count)
    {
        _plan.Skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _plan.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync() => (await ListAsync(1)).FirstOrDefault();

    public async Task<IEnumerable<T>> ListAsync() => await ListAsync(_plan.Take);

    public async Task<int> CountAsync()
    {
        await _plan.Session.FlushBeforeQueryAsync();
        var count = 0L;
        await _plan.Session.ReadAsync(_plan.CountSql(), _plan.Parameters.Values, _plan.Parameters.Named, reader => count = reader.GetInt64(0));
        return checked((int)count);
    }

    /// <summary>Reads row by row; on PostgreSQL the session's connection serves nothing else until the last row was read.</summary>
    public async IAsyncEnumerable<T> ToAsyncEnumerable()
    {
        await _plan.Session.FlushBeforeQueryAsync();
        var sql = _plan.RowsSql(typeof(T), _plan.Take);
        var table = _plan.Table(typeof(T));
        var connection = await _plan.Session.CreateConnectionAsync();
        await using var command = _plan.Session.CreateCommand(connection, sql, _plan.Parameters.Values, _plan.Parameters.Named);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return (T)table.Read(reader);
        }
    }

    private async Task<List<T>> ListAsync(int? take)
    {
        await _plan.Session.FlushBeforeQueryAsync();
        var rows = new List<T>();
        var table = _plan.Table(typeof(T));
        await _plan.Session.ReadAsync(_plan.RowsSql(typeof(T), take), _plan.Parameters.Values, _plan.Parameters.Named, reader => rows.Add((T)table.Read(reader)));
        return rows;
    }

    private IndexQuery<T> Order(LambdaExpression keySelector, bool descending, bool first)
    {
        _plan.OrderBy(typeof(T), keySelector, descending, first);
        return this;
    }
}
