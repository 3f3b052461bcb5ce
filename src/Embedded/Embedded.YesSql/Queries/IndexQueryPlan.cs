using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Embedded.Storage.Dialects;
using Embedded.Storage.Indexes;
using Embedded.Storage.Sessions;

namespace Embedded.Storage.Queries;

/// <summary>A query over the rows of an index, and its SQL.</summary>
internal sealed class IndexQueryPlan(DocumentSession session, string collection)
{
    private readonly List<IndexBinding> _bindings = [];
    private readonly List<OrderTerm> _orders = [];

    public DocumentSession Session => session;

    public string Collection => collection;

    public Dialect Dialect => session.Dialect;

    public SqlParameters Parameters { get; } = new();

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public IndexTable Table(Type indexType)
    {
        session.Observer?.IndexRead(indexType);
        return session.Store.IndexTable(indexType, collection);
    }

    public IndexBinding Bind(Type indexType)
    {
        var table = Table(indexType);
        var binding = _bindings.Find(existing => existing.Table == table);
        if (binding is null)
        {
            if (_bindings.Count > 0 && (table.IsReduce || _bindings[0].Table.IsReduce))
            {
                throw new NotSupportedException($"The rows of '{_bindings[0].Table.IndexType}' cannot be joined with '{indexType}': a reduced row belongs to no single document. Query the documents instead.");
            }

            binding = new IndexBinding(table, string.Create(CultureInfo.InvariantCulture, $"{indexType.Name}_a{_bindings.Count + 1}"));
            _bindings.Add(binding);
        }

        return binding;
    }

    public void Where(Type indexType, LambdaExpression predicate)
    {
        var binding = Bind(indexType);
        binding.Add(new PredicateTranslator(Table, Dialect, Parameters).Predicate(predicate, binding.QuotedAlias));
    }

    public void OrderBy(Type indexType, LambdaExpression keySelector, bool descending, bool first)
    {
        if (first)
        {
            _orders.Clear();
        }

        var binding = Bind(indexType);
        _orders.Add(new OrderTerm(new PredicateTranslator(Table, Dialect, Parameters).Value(keySelector, binding.QuotedAlias), descending));
    }

    public string CountSql() => From(new StringBuilder("SELECT COUNT(*)")).ToString();

    public string RowsSql(Type indexType, int? take)
    {
        var target = Bind(indexType);
        var sql = From(new StringBuilder("SELECT ").Append(target.Table.Selection(target.QuotedAlias)));
        var separator = " ORDER BY ";
        foreach (var order in _orders)
        {
            sql.Append(separator).Append(order.Sql).Append(order.Descending ? " DESC" : "");
            separator = ", ";
        }

        return sql.Append(Dialect.Page(Skip, take)).ToString();
    }

    private StringBuilder From(StringBuilder sql)
    {
        var first = _bindings[0];
        sql.Append(" FROM ").Append(first.Table.QuotedName).Append(" AS ").Append(first.QuotedAlias);
        foreach (var binding in _bindings.Skip(1))
        {
            sql.Append(" INNER JOIN ").Append(binding.Table.QuotedName).Append(" AS ").Append(binding.QuotedAlias)
                .Append(" ON ").Append(binding.QuotedAlias).Append('.').Append(binding.Table.QuotedDocumentId)
                .Append(" = ").Append(first.QuotedAlias).Append('.').Append(first.Table.QuotedDocumentId);
        }

        var separator = " WHERE ";
        foreach (var condition in _bindings.SelectMany(binding => binding.Conditions))
        {
            sql.Append(separator).Append(condition);
            separator = " AND ";
        }

        return sql;
    }
}
