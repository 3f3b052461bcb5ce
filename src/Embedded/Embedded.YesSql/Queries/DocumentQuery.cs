using System.Globalization;
using System.Linq.Expressions;
using Embedded.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Queries;

internal class DocumentQuery<T>(QueryPlan plan, QueryScope scope) : IQuery<T> where T : class
{
    private const int StreamPage = 100;

    protected QueryPlan Plan { get; } = plan;

    protected QueryScope Scope { get; } = scope;

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, " OR ");

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, " AND ");

    public ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, " OR ");

    public ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, " AND ");

    public IQuery<T> With(Type indexType)
    {
        Bind(indexType);
        return this;
    }

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex
    {
        Bind(typeof(TIndex));
        return new DocumentQuery<T, TIndex>(Plan, Scope);
    }

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex
    {
        var binding = Bind(typeof(TIndex));
        binding.Add(Plan.Translate(predicate, binding));
        return new DocumentQuery<T, TIndex>(Plan, Scope);
    }

    public IQuery<T> Skip(int count)
    {
        Plan.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        Plan.Take = count;
        return this;
    }

    public IQuery<T> NoDuplicates()
    {
        Plan.KeepDuplicates = true;
        return this;
    }

    public string GetTypeAlias(Type t)
        => t == typeof(Document)
            ? "Document"
            : Scope.Bindings.FirstOrDefault(binding => binding.Table.IndexType == t)?.Alias
                ?? throw new InvalidOperationException($"The query is not joined with the index '{t}'. Call With<{t.Name}>() first.");

    public async Task<T?> FirstOrDefaultAsync() => (await ListAsync(1)).FirstOrDefault();

    public async Task<IEnumerable<T>> ListAsync() => await ListAsync(Plan.Take);

    public async Task<int> CountAsync()
    {
        await Plan.Session.FlushBeforeQueryAsync();
        var count = 0L;
        var values = new List<object?>();
        var sql = Plan.CountSql(values);
        await Plan.Session.ReadAsync(sql, values, Plan.Parameters.Named, reader => count = reader.GetInt64(0));
        return checked((int)count);
    }

    /// <summary>
    /// Reads the identifiers first and then the documents in pages, so that the session's connection is free for other work in between.
    /// </summary>
    public async IAsyncEnumerable<T> ToAsyncEnumerable()
    {
        await Plan.Session.FlushBeforeQueryAsync();
        var ids = new List<long>();
        var values = new List<object?>();
        var sql = Plan.IdsSql(values);
        await Plan.Session.ReadAsync(sql, values, Plan.Parameters.Named, reader => ids.Add(reader.GetInt64(0)));
        for (var start = 0; start < ids.Count; start += StreamPage)
        {
            var page = ids.GetRange(start, Math.Min(StreamPage, ids.Count - start));
            foreach (var document in await Plan.Session.GetAsync<T>([.. page], Plan.Collection))
            {
                yield return document;
            }
        }
    }

    protected IndexBinding Bind(Type indexType)
    {
        var binding = Scope.Bind(Plan.Table(indexType), Plan);
        binding.IsOptional = false;
        return binding;
    }

    private async Task<List<T>> ListAsync(int? take)
    {
        await Plan.Session.FlushBeforeQueryAsync();
        var values = new List<object?>();
        var sql = Plan.DocumentsSql(values, take);
        var rows = await Plan.Session.ReadDocumentsAsync(sql, values, Plan.Parameters.Named);
        return rows.ConvertAll(row => Plan.Session.Materialize<T>(row, Plan.Collection));
    }

    private DocumentQuery<T> Combine(Func<IQuery<T>, IQuery<T>>[] predicates, string @operator)
    {
        var parts = new List<string>(predicates.Length);
        foreach (var predicate in predicates)
        {
            var branch = new QueryScope(isRoot: false);
            predicate(new DocumentQuery<T>(Plan, branch));
            parts.Add(QueryPlan.Combine(branch));
        }

        Add(parts, @operator);
        return this;
    }

    private async ValueTask<IQuery<T>> CombineAsync(Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates, string @operator)
    {
        var parts = new List<string>(predicates.Length);
        foreach (var predicate in predicates)
        {
            var branch = new QueryScope(isRoot: false);
            await predicate(new DocumentQuery<T>(Plan, branch));
            parts.Add(QueryPlan.Combine(branch));
        }

        Add(parts, @operator);
        return this;
    }

    private void Add(List<string> parts, string @operator)
    {
        if (parts.Count > 0)
        {
            Scope.Add($"({string.Join(@operator, parts)})");
        }
    }
}
