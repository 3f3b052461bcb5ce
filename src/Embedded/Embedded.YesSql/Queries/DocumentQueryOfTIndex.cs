using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Queries;

internal sealed class DocumentQuery<T, TIndex>(QueryPlan plan, QueryScope scope) : DocumentQuery<T>(plan, scope), IQuery<T, TIndex> where T : class where TIndex : IIndex
{
    public IQuery<T, TIndex> Where(string sql)
    {
        Bind(typeof(TIndex)).Add($"({sql})");
        return this;
    }

    public IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql) => Where(sql(Plan.Dialect));

    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        var binding = Bind(typeof(TIndex));
        binding.Add(Plan.Translate(predicate, binding));
        return this;
    }

    public IQuery<T, TIndex> WithParameter(string name, object? value)
    {
        Plan.Parameters.AddNamed(name, value);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, descending: true, first: false);

    public IQuery<T, TIndex> OrderBy(string sql) => Order(new OrderTerm(sql, Descending: false), first: true);

    public IQuery<T, TIndex> OrderByDescending(string sql) => Order(new OrderTerm(sql, Descending: true), first: true);

    public IQuery<T, TIndex> ThenBy(string sql) => Order(new OrderTerm(sql, Descending: false), first: false);

    public IQuery<T, TIndex> ThenByDescending(string sql) => Order(new OrderTerm(sql, Descending: true), first: false);

    public IQuery<T, TIndex> OrderByRandom() => Order(new OrderTerm("", Descending: false, IsRandom: true), first: true);

    public IQuery<T, TIndex> ThenByRandom() => Order(new OrderTerm("", Descending: false, IsRandom: true), first: false);

    private DocumentQuery<T, TIndex> Order(LambdaExpression keySelector, bool descending, bool first)
    {
        var binding = Plan.BindingForOrder(typeof(TIndex));
        return Order(new OrderTerm(Plan.Translate(keySelector, binding.QuotedAlias), descending), first);
    }

    private DocumentQuery<T, TIndex> Order(OrderTerm term, bool first)
    {
        Plan.OrderBy(term, first);
        return this;
    }
}
