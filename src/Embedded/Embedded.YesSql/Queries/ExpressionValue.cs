using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Embedded.Storage.Queries;

/// <summary>Computes the parts of a predicate that do not depend on a row.</summary>
internal static class ExpressionValue
{
    public static bool DependsOn(Expression? expression, ParameterExpression row) => expression switch
    {
        null or ConstantExpression => false,
        ParameterExpression parameter => parameter == row,
        MemberExpression member => DependsOn(member.Expression, row),
        UnaryExpression unary => DependsOn(unary.Operand, row),
        BinaryExpression binary => DependsOn(binary.Left, row) || DependsOn(binary.Right, row),
        MethodCallExpression call => DependsOn(call.Object, row) || call.Arguments.Any(argument => DependsOn(argument, row)),
        _ => RowFinder.Finds(expression, row),
    };

    public static object? Evaluate(Expression expression)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Value;
            case MemberExpression { Member: FieldInfo field } member:
                return field.GetValue(member.Expression is null ? null : Evaluate(member.Expression));
            case MemberExpression { Member: PropertyInfo property } member:
                return EvaluateProperty(property, member.Expression);
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert:
                return Convert(convert);
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                var items = Array.CreateInstance(array.Type.GetElementType()!, array.Expressions.Count);
                for (var index = 0; index < items.Length; index++)
                {
                    items.SetValue(Evaluate(array.Expressions[index]), index);
                }

                return items;
            case MethodCallExpression { Method.ReturnType.IsByRefLike: false } call:
                return EvaluateCall(call);
            case BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract } sum:
                return EvaluateSum(sum);
            default:
                return Compile(expression);
        }
    }

    private static object? EvaluateProperty(PropertyInfo property, Expression? owner)
    {
        var target = owner is null ? null : Evaluate(owner);
        return target is null && owner is not null ? Compile(Expression.Property(owner, property)) : Unwrap(() => property.GetValue(target));
    }

    private static object? EvaluateCall(MethodCallExpression call)
    {
        var target = call.Object is null ? null : Evaluate(call.Object);
        if (target is null && call.Object is not null)
        {
            return Compile(call);
        }

        var arguments = call.Arguments.Select(Evaluate).ToArray();
        return Unwrap(() => call.Method.Invoke(target, arguments));
    }

    // Sums are common in predicates (a page's end, the day before), and compiling one costs more than a query.
    private static object? EvaluateSum(BinaryExpression sum)
    {
        var sign = sum.NodeType == ExpressionType.Add ? 1 : -1;
        return (Evaluate(sum.Left), Evaluate(sum.Right)) switch
        {
            (int left, int right) when sum.Type == typeof(int) => unchecked(left + (sign * right)),
            (long left, long right) when sum.Type == typeof(long) => unchecked(left + (sign * right)),
            var (left, right) when sum.Method is { } method && !sum.IsLifted => Unwrap(() => method.Invoke(null, [left, right])),
            _ => Compile(sum),
        };
    }

    private static object? Unwrap(Func<object?> invoke)
    {
        try
        {
            return invoke();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static object? Convert(UnaryExpression convert)
    {
        var value = Evaluate(convert.Operand);
        if (convert.Method is { ReturnType.IsByRefLike: false } method)
        {
            return method.Invoke(null, [value]);
        }

        var type = Nullable.GetUnderlyingType(convert.Type) ?? convert.Type;
        return value is null || type.IsInstanceOfType(value)
            ? value
            : type.IsEnum
                ? Enum.ToObject(type, value)
                : value is IConvertible && type.IsPrimitive
                    ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
                    : Compile(convert);
    }

    private static object? Compile(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    private sealed class RowFinder(ParameterExpression row) : ExpressionVisitor
    {
        private bool _found;

        public static bool Finds(Expression expression, ParameterExpression row)
        {
            var finder = new RowFinder(row);
            finder.Visit(expression);
            return finder._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == row;
            return node;
        }
    }
}
