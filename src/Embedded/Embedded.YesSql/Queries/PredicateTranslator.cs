using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Embedded.Storage.Dialects;
using Embedded.Storage.Indexes;
using YesSql.Indexes;
using YesSql.Services;

namespace Embedded.Storage.Queries;

/// <summary>Translates predicates and keys over an index's rows to SQL. Values become parameters, without exception.</summary>
internal sealed class PredicateTranslator(Func<Type, IndexTable> tables, Dialect dialect, SqlParameters parameters)
{
    private const int FewValues = 8;

    private ParameterExpression _row = null!;
    private string _alias = "";
    private int _depth;

    public PredicateTranslator(QueryPlan plan, SqlParameters parameters)
        : this(plan.Table, plan.Dialect, parameters)
    {
    }

    public string Predicate(LambdaExpression lambda, string quotedAlias)
    {
        Enter(lambda, quotedAlias);
        return Condition(lambda.Body);
    }

    public string Value(LambdaExpression lambda, string quotedAlias)
    {
        Enter(lambda, quotedAlias);
        return Operand(lambda.Body, null);
    }

    private void Enter(LambdaExpression lambda, string quotedAlias)
    {
        _row = lambda.Parameters[0];
        _alias = quotedAlias;
    }

    private string Condition(Expression expression)
    {
        expression = StripConversion(expression);
        if (!DependsOnRow(expression))
        {
            return ExpressionValue.Evaluate(expression) is true ? "1 = 1" : "1 = 0";
        }

        return expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => Logical(and, "AND"),
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => Logical(or, "OR"),
            BinaryExpression { NodeType: ExpressionType.ExclusiveOr } xor => $"({Condition(xor.Left)}) <> ({Condition(xor.Right)})",
            BinaryExpression comparison => Comparison(comparison),
            UnaryExpression { NodeType: ExpressionType.Not } not => Negation(not.Operand),
            MemberExpression { Member.Name: "HasValue" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null => $"{Operand(member.Expression, null)} IS NOT NULL",
            MemberExpression or ConditionalExpression => $"{Operand(expression, null)} = {parameters.Add(true)}",
            MethodCallExpression call => Call(call),
            _ => throw NotSupported(expression),
        };
    }

    private string Logical(BinaryExpression expression, string @operator)
    {
        // A part that no row decides is left out, or decides alone.
        foreach (var (known, other) in ((Expression, Expression)[])[(expression.Left, expression.Right), (expression.Right, expression.Left)])
        {
            if (!DependsOnRow(known))
            {
                var holds = ExpressionValue.Evaluate(known) is true;
                return holds == (@operator == "AND") ? Condition(other) : holds ? "1 = 1" : "1 = 0";
            }
        }

        return $"({Condition(expression.Left)} {@operator} {Condition(expression.Right)})";
    }

    private string Negation(Expression operand)
    {
        operand = StripConversion(operand);
        return operand switch
        {
            MemberExpression { Member.Name: "HasValue" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null => $"{Operand(member.Expression, null)} IS NULL",
            MemberExpression member when DependsOnRow(member) => $"{Operand(member, null)} = {parameters.Add(false)}",
            UnaryExpression { NodeType: ExpressionType.Not } twice => Condition(twice.Operand),
            _ => $"NOT ({Condition(operand)})",
        };
    }

    private string Comparison(BinaryExpression expression)
    {
        var (left, right, type) = (StripConversion(expression.Left), StripConversion(expression.Right), expression.NodeType);
        var symbol = Symbol(type) ?? throw NotSupported(expression);

        // Comparisons of text other than for equality are written a.CompareTo(b) < 0 in C#.
        if (left is MethodCallExpression { Method.Name: "CompareTo" or "Compare" } compare && !DependsOnRow(right) && ExpressionValue.Evaluate(right) is 0)
        {
            (left, right) = compare.Object is null ? (compare.Arguments[0], compare.Arguments[1]) : (compare.Object, compare.Arguments[0]);
            (left, right) = (StripConversion(left), StripConversion(right));
        }

        if (!DependsOnRow(left))
        {
            (left, right, type) = (right, left, Mirror(type));
            symbol = Symbol(type)!;
        }

        if (!DependsOnRow(right))
        {
            var value = ColumnValue(ExpressionValue.Evaluate(right), left);
            if (value is null)
            {
                return type switch
                {
                    ExpressionType.Equal => $"{Operand(left, null)} IS NULL",
                    ExpressionType.NotEqual => $"{Operand(left, null)} IS NOT NULL",
                    _ => "1 = 0",
                };
            }

            return $"{Operand(left, null)} {symbol} {parameters.Add(value)}";
        }

        return $"{Operand(left, right)} {symbol} {Operand(right, left)}";
    }

    private string Operand(Expression expression, Expression? comparedWith)
    {
        expression = StripConversion(expression);
        if (!DependsOnRow(expression))
        {
            return parameters.Add(comparedWith is null ? ExpressionValue.Evaluate(expression) : ColumnValue(ExpressionValue.Evaluate(expression), comparedWith));
        }

        switch (expression)
        {
            case MemberExpression { Expression: ParameterExpression } column:
                return Column(column.Member);
            case MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                return Operand(nullable, comparedWith);
            case MemberExpression { Member.Name: "Length", Expression: { } text } when text.Type == typeof(string):
                return $"LENGTH({Operand(text, null)})";
            case MemberExpression { Expression: { } date } part when date.Type == typeof(DateTime) && DatePart(part.Member.Name) is { } name:
                return dialect.RenderMethod(name, Operand(date, null));
            case BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce:
                return $"COALESCE({Operand(coalesce.Left, null)}, {Operand(coalesce.Right, coalesce.Left)})";
            case BinaryExpression { NodeType: ExpressionType.Add } concat when concat.Type == typeof(string):
                return $"({Operand(concat.Left, null)} || {Operand(concat.Right, null)})";
            case BinaryExpression arithmetic when ArithmeticSymbol(arithmetic.NodeType) is { } symbol:
                return $"({Operand(arithmetic.Left, arithmetic.Right)} {symbol} {Operand(arithmetic.Right, arithmetic.Left)})";
            case UnaryExpression { NodeType: ExpressionType.Negate } negate:
                return $"(-{Operand(negate.Operand, null)})";
            case ConditionalExpression choice:
                return $"CASE WHEN {Condition(choice.Test)} THEN {Operand(choice.IfTrue, choice.IfFalse)} ELSE {Operand(choice.IfFalse, choice.IfTrue)} END";
            case MethodCallExpression { Object: { } text } call when text.Type == typeof(string) && TextFunction(call) is { } function:
                return $"{function}({Operand(text, null)})";
            case MethodCallExpression { Method: { Name: "Abs" } } abs when abs.Method.DeclaringType == typeof(Math):
                return $"ABS({Operand(abs.Arguments[0], null)})";
            default:
                return expression.Type == typeof(bool) ? $"({Condition(expression)})" : throw NotSupported(expression);
        }
    }

    private string Call(MethodCallExpression call)
    {
        var method = call.Method;
        if (method.DeclaringType == typeof(string))
        {
            return TextCall(call);
        }

        if (method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            return method.Name switch
            {
                nameof(DefaultQueryExtensions.IsIn) => In(call.Arguments[0], call.Arguments[1], negate: false),
                nameof(DefaultQueryExtensions.IsNotIn) => In(call.Arguments[0], call.Arguments[1], negate: true),
                nameof(DefaultQueryExtensions.IsLike) => $"{Operand(call.Arguments[0], null)} LIKE {Operand(call.Arguments[1], null)}",
                nameof(DefaultQueryExtensions.IsNotLike) => $"{Operand(call.Arguments[0], null)} NOT LIKE {Operand(call.Arguments[1], null)}",
                nameof(DefaultQueryExtensions.NotContains) => Like(call.Arguments[0], call.Arguments[1], "%", "%", negate: true),
                _ => throw NotSupported(call),
            };
        }

        if (method.DeclaringType == typeof(DefaultQueryExtensionsIndex))
        {
            var negate = method.Name.StartsWith("IsNot", StringComparison.Ordinal);
            return Subquery(call, method.GetGenericArguments()[0], negate);
        }

        if (method.Name == "Equals" && call.Object is not null && call.Arguments.Count == 1)
        {
            return Comparison(Expression.MakeBinary(ExpressionType.Equal, Untyped(call.Object), Untyped(call.Arguments[0])));
        }

        // values.Contains(x.Property), whose static forms take the values first.
        if (method.Name == "Contains")
        {
            if (call.Object is not null && call.Arguments.Count == 1 && !DependsOnRow(call.Object))
            {
                return In(call.Arguments[0], call.Object, negate: false);
            }

            if (call.Object is null && call.Arguments.Count >= 2 && !DependsOnRow(call.Arguments[0]))
            {
                return In(call.Arguments[1], UnwrapSpan(call.Arguments[0]), negate: false);
            }
        }

        throw NotSupported(call);
    }

    private string TextCall(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case "Contains" when call.Object is not null:
                return Like(call.Object, call.Arguments[0], "%", "%", negate: false);
            case "StartsWith" when call.Object is not null:
                return Like(call.Object, call.Arguments[0], "", "%", negate: false);
            case "EndsWith" when call.Object is not null:
                return Like(call.Object, call.Arguments[0], "%", "", negate: false);
            case "Equals" when call.Object is not null:
                return Comparison(Expression.Equal(call.Object, call.Arguments[0]));
            case "Equals":
                return Comparison(Expression.Equal(call.Arguments[0], call.Arguments[1]));
            case "IsNullOrEmpty":
            {
                var column = Operand(call.Arguments[0], null);
                return $"({column} IS NULL OR {column} = '')";
            }

            case "IsNullOrWhiteSpace":
            {
                var column = Operand(call.Arguments[0], null);
                return $"({column} IS NULL OR TRIM({column}) = '')";
            }

            default:
                throw NotSupported(call);
        }
    }

    private string Like(Expression source, Expression text, string before, string after, bool negate)
    {
        var column = Operand(source, null);
        var like = negate ? "NOT LIKE" : "LIKE";
        if (DependsOnRow(text))
        {
            var escaped = $"REPLACE(REPLACE(REPLACE({Operand(text, null)}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')";
            return $"{column} {like} '{before}' || {escaped} || '{after}' ESCAPE '\\'";
        }

        var value = ExpressionValue.Evaluate(text)?.ToString();
        if (value is null)
        {
            return "1 = 0";
        }

        var pattern = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        return $"{column} {like} {parameters.Add(before + pattern + after)} ESCAPE '\\'";
    }

    private string In(Expression source, Expression values, bool negate)
    {
        var hasNull = false;
        var items = new List<object>();
        var list = ExpressionValue.Evaluate(values) as IEnumerable ?? throw new ArgumentException("The values to look for are null. Pass an empty list to find nothing.");
        foreach (var item in list)
        {
            if (ColumnValue(item, source) is { } value)
            {
                items.Add(dialect.TryConvert(value)!);
            }
            else
            {
                hasNull = true;
            }
        }

        var column = Operand(source, null);
        if (items.Count == 0)
        {
            return hasNull ? $"{column} IS {(negate ? "NOT " : "")}NULL" : negate ? "1 = 1" : "1 = 0";
        }

        var sql = items.Count <= FewValues
            ? $"{column} {(negate ? "NOT IN" : "IN")} ({string.Join(", ", items.Select(parameters.Add))})"
            : dialect.InManyValues(column, parameters.Add(dialect.ManyValues(items)), negate);
        return hasNull
            ? negate ? $"({sql} AND {column} IS NOT NULL)" : $"({sql} OR {column} IS NULL)"
            : sql;
    }

    private string Subquery(MethodCallExpression call, Type indexType, bool negate)
    {
        var table = tables(indexType);
        var alias = $"\"{indexType.Name}_s{++_depth}\"";
        var column = Operand(call.Arguments[0], null);

        var outer = (_row, _alias);
        var selected = Value(Lambda(call.Arguments[1]), alias);
        var conditions = new List<string>();
        if (call.Arguments.Count > 2)
        {
            conditions.Add(Predicate(Lambda(call.Arguments[2]), alias));
        }

        (_row, _alias) = outer;
        if (negate)
        {
            // One null among the values would make "not in" true for no row at all.
            conditions.Add($"{selected} IS NOT NULL");
        }

        var where = conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", conditions)}";
        return $"{column} {(negate ? "NOT IN" : "IN")} (SELECT {selected} FROM {table.QuotedName} AS {alias}{where})";
    }

    private string Column(MemberInfo member) => $"{_alias}.{dialect.QuoteForColumnName(member.Name)}";

    private bool DependsOnRow(Expression expression) => ExpressionValue.DependsOn(expression, _row);

    /// <summary>A value in the type of the property that it is compared with, as C# converts both sides to a common one.</summary>
    private static object? ColumnValue(object? value, Expression comparedWith)
    {
        var type = Nullable.GetUnderlyingType(comparedWith.Type) ?? comparedWith.Type;
        return value switch
        {
            DateTimeOffset moment when type == typeof(DateTime) => moment.UtcDateTime,
            DateTime date when type == typeof(DateTimeOffset) => new DateTimeOffset(date),
            int code when type == typeof(char) => ((char)code).ToString(),
            _ => value,
        };
    }

    private static Expression StripConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private static UnaryExpression Untyped(Expression expression) => Expression.Convert(StripConversion(expression), typeof(object));

    // C# binds array.Contains(x) to the span's method; the array stands inside its conversion to a span.
    private static Expression UnwrapSpan(Expression expression)
        => expression switch
        {
            MethodCallExpression { Method.Name: "op_Implicit" } conversion => conversion.Arguments[0],
            UnaryExpression { NodeType: ExpressionType.Convert } convert when convert.Type.IsByRefLike => convert.Operand,
            _ => expression,
        };

    private static LambdaExpression Lambda(Expression expression)
        => StripConversion(expression) as LambdaExpression
            ?? (LambdaExpression)ExpressionValue.Evaluate(expression)!;

    private static string? Symbol(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        _ => null,
    };

    private static ExpressionType Mirror(ExpressionType type) => type switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => type,
    };

    private static string? ArithmeticSymbol(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => null,
    };

    private static string? TextFunction(MethodCallExpression call) => call.Method.Name switch
    {
        "ToLower" or "ToLowerInvariant" => "LOWER",
        "ToUpper" or "ToUpperInvariant" => "UPPER",
        "Trim" when call.Arguments.Count == 0 => "TRIM",
        _ => null,
    };

    private static string? DatePart(string member) => member switch
    {
        "Year" or "Month" or "Day" or "Hour" or "Minute" or "Second" => member.ToLowerInvariant(),
        _ => null,
    };

    private static NotSupportedException NotSupported(Expression expression)
        => new($"The expression '{expression}' cannot be translated to SQL. Supported are comparisons, null checks, &&, ||, !, ??, ?:, arithmetic, the text methods Contains, StartsWith, EndsWith, ToLower, ToUpper, Trim and Length, parts of dates, and IsIn, IsNotIn, IsLike and their kin.");
}
