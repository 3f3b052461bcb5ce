using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Embedded.Storage.Dialects;
using Embedded.Storage.Indexes;
using Embedded.Storage.Sessions;
using YesSql;

namespace Embedded.Storage.Queries;

/// <summary>A query over documents, and its SQL.</summary>
internal sealed class QueryPlan(DocumentSession session, string collection)
{
    private const string DocumentId = DocumentTable.Alias + ".\"Id\"";

    private readonly List<OrderTerm> _orders = [];
    private string? _typeName;
    private int _aliases;

    public DocumentSession Session => session;

    public string Collection => collection;

    public Dialect Dialect => session.Dialect;

    public QueryScope Root { get; } = new(isRoot: true);

    public SqlParameters Parameters { get; } = new();

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public bool KeepDuplicates { get; set; }

    public void FilterType(string typeName) => _typeName = typeName;

    public IndexTable Table(Type indexType)
    {
        session.Observer?.IndexRead(indexType);
        return session.Store.IndexTable(indexType, collection);
    }

    public string NextAlias(IndexTable table) => string.Create(CultureInfo.InvariantCulture, $"{table.IndexType.Name}_a{++_aliases}");

    public string Translate(LambdaExpression lambda, IndexBinding binding)
        => new PredicateTranslator(this, Parameters).Predicate(lambda, binding.QuotedAlias);

    public void OrderBy(OrderTerm term, bool first)
    {
        if (first)
        {
            _orders.Clear();
        }

        _orders.Add(term);
    }

    /// <summary>The binding by which to order; a branch's order is the whole query's.</summary>
    public IndexBinding BindingForOrder(Type indexType)
    {
        var existing = Root.Bindings.Count;
        var binding = Root.Bind(Table(indexType), this);
        binding.IsOptional = Root.Bindings.Count > existing;
        return binding;
    }

    public string Translate(LambdaExpression keySelector, string quotedAlias)
        => new PredicateTranslator(this, Parameters).Value(keySelector, quotedAlias);

    public static string Combine(QueryScope branch)
    {
        var parts = new List<string>(branch.Conditions);
        foreach (var binding in branch.Bindings)
        {
            parts.Add($"{DocumentId} IN ({binding.DocumentIds()})");
        }

        return parts.Count switch
        {
            0 => "1 = 1",
            1 => parts[0],
            _ => $"({string.Join(" AND ", parts)})",
        };
    }

    public string CountSql(List<object?> values)
    {
        var sql = new StringBuilder("SELECT ").Append(NeedsDistinct() ? $"COUNT(DISTINCT {DocumentId})" : "COUNT(*)");
        AppendFrom(sql);
        AppendWhere(sql, values);
        return sql.ToString();
    }

    public string DocumentsSql(List<object?> values, int? take) => Select(DocumentTable.Selection, values, take);

    public string IdsSql(List<object?> values) => Select(DocumentId, values, Take);

    private string Select(string selection, List<object?> values, int? take)
    {
        var sql = new StringBuilder();
        if (!NeedsDistinct())
        {
            sql.Append("SELECT ").Append(selection);
            AppendFrom(sql);
            AppendWhere(sql, values);
            AppendOrders(sql, _orders.Select(order => Render(order)));
            return sql.Append(Dialect.Page(Skip, take)).ToString();
        }

        // Several rows may stand for one document: it is found once, at the place of the row that comes first.
        sql.Append("SELECT ").Append(selection)
            .Append(" FROM ").Append(session.Store.DocumentTable(collection).From)
            .Append(" INNER JOIN (SELECT ").Append(DocumentId).Append(" AS \"Id\"");
        for (var index = 0; index < _orders.Count; index++)
        {
            if (!_orders[index].IsRandom)
            {
                sql.Append(CultureInfo.InvariantCulture, $", {(_orders[index].Descending ? "MAX" : "MIN")}({_orders[index].Sql}) AS \"o{index}\"");
            }
        }

        AppendFrom(sql);
        AppendWhere(sql, values);
        sql.Append(" GROUP BY ").Append(DocumentId);
        AppendOrders(sql, _orders.Select((order, index) => Render(order.IsRandom ? order : order with { Sql = string.Create(CultureInfo.InvariantCulture, $"\"o{index}\"") })));
        sql.Append(Dialect.Page(Skip, take));
        sql.Append($") AS \"Found\" ON \"Found\".\"Id\" = {DocumentId}");
        AppendOrders(sql, _orders.Select((order, index) => Render(order.IsRandom ? order : order with { Sql = string.Create(CultureInfo.InvariantCulture, $"\"Found\".\"o{index}\"") })));
        return sql.ToString();
    }

    private bool NeedsDistinct()
    {
        if (KeepDuplicates)
        {
            return false;
        }

        foreach (var binding in Root.Bindings)
        {
            if (!session.Indexes.HasSingleRow(binding.Table.IndexType, collection))
            {
                return true;
            }
        }

        return false;
    }

    private void AppendFrom(StringBuilder sql)
    {
        sql.Append(" FROM ").Append(session.Store.DocumentTable(collection).From);
        foreach (var binding in Root.Bindings)
        {
            var join = binding.IsOptional ? " LEFT JOIN " : " INNER JOIN ";
            var table = binding.Table;
            if (table.IsReduce)
            {
                sql.Append(join).Append(table.QuotedBridge).Append(" AS ").Append(binding.QuotedBridgeAlias)
                    .Append(" ON ").Append(binding.QuotedBridgeAlias).Append('.').Append(table.QuotedDocumentId).Append(" = ").Append(DocumentId)
                    .Append(join).Append(table.QuotedName).Append(" AS ").Append(binding.QuotedAlias)
                    .Append(" ON ").Append(binding.QuotedAlias).Append('.').Append(table.QuotedId).Append(" = ").Append(binding.QuotedBridgeAlias).Append('.').Append(table.QuotedBridgeIndexId);
            }
            else
            {
                sql.Append(join).Append(table.QuotedName).Append(" AS ").Append(binding.QuotedAlias)
                    .Append(" ON ").Append(binding.QuotedAlias).Append('.').Append(table.QuotedDocumentId).Append(" = ").Append(DocumentId);
            }
        }
    }

    private void AppendWhere(StringBuilder sql, List<object?> values)
    {
        values.AddRange(Parameters.Values);
        var separator = " WHERE ";
        foreach (var binding in Root.Bindings)
        {
            foreach (var condition in binding.Conditions)
            {
                sql.Append(separator).Append(condition);
                separator = " AND ";
            }
        }

        foreach (var condition in Root.Conditions)
        {
            sql.Append(separator).Append(condition);
            separator = " AND ";
        }

        if (_typeName is not null)
        {
            var column = DocumentTable.Alias + ".\"Type\"";
            var isJoined = Root.Bindings.Count > 0;
            sql.Append(separator).Append(isJoined ? Dialect.HintNoIndex(column) : column).Append(" = ").Append(Commands.DbCommands.ParameterName(values.Count));
            values.Add(_typeName);
        }
    }

    private string Render(OrderTerm order)
        => order.IsRandom ? Dialect.RandomOrderByClause : order.Sql + (order.Descending ? " DESC" : "");

    private static void AppendOrders(StringBuilder sql, IEnumerable<string> orders)
    {
        var separator = " ORDER BY ";
        foreach (var order in orders)
        {
            sql.Append(separator).Append(order);
            separator = ", ";
        }
    }
}
