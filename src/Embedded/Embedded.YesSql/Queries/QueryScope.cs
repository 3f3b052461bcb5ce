using Embedded.Storage.Indexes;

namespace Embedded.Storage.Queries;

/// <summary>
/// The conditions of a query, or of one branch of <c>Any</c> or <c>All</c>. Conditions on one index inside a scope speak of the same row.
/// </summary>
internal sealed class QueryScope(bool isRoot)
{
    private readonly List<IndexBinding> _bindings = [];
    private readonly List<string> _conditions = [];

    public bool IsRoot => isRoot;

    public IReadOnlyList<IndexBinding> Bindings => _bindings;

    public IReadOnlyList<string> Conditions => _conditions;

    public IndexBinding Bind(IndexTable table, QueryPlan plan)
    {
        foreach (var binding in _bindings)
        {
            if (binding.Table == table)
            {
                return binding;
            }
        }

        var added = new IndexBinding(table, plan.NextAlias(table));
        _bindings.Add(added);
        return added;
    }

    public void Add(string condition) => _conditions.Add(condition);
}
