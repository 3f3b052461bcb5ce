using Embedded.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Embedded.Storage.Queries;

internal sealed class QueryStart(DocumentSession session, string collection) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true) where T : class
    {
        var plan = new QueryPlan(session, collection);
        if (filterType && typeof(T) != typeof(object))
        {
            plan.FilterType(session.Store.TypeNames[typeof(T)]);
        }

        return new DocumentQuery<T>(plan, plan.Root);
    }

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(new IndexQueryPlan(session, collection));

    public IQuery<object> Any()
    {
        var plan = new QueryPlan(session, collection);
        return new DocumentQuery<object>(plan, plan.Root);
    }
}
