using System.Linq.Expressions;
using YesSql;

namespace Embedded.Storage.Queries;

/// <summary>
/// Applies a compiled query by walking its chain of calls. Its predicates are passed on as expressions, whose values come from the query
/// object at hand; compiling them to code would cost far more than the query itself.
/// </summary>
internal static class CompiledQueries
{
    public static IQuery<T> Apply<T>(Expression<Func<IQuery<T>, IQuery<T>>> query, IQuery<T> start) where T : class
        => (IQuery<T>)Run(query.Body, query.Parameters[0], start)!;

    private static object? Run(Expression expression, ParameterExpression parameter, object start)
    {
        switch (expression)
        {
            case ParameterExpression candidate when candidate == parameter:
                return start;
            case UnaryExpression { NodeType: ExpressionType.Quote } quote:
                return quote.Operand;
            case UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert:
                return Run(convert.Operand, parameter, start);
            case LambdaExpression lambda:
                return lambda.Compile(preferInterpretation: true);
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                var items = Array.CreateInstance(array.Type.GetElementType()!, array.Expressions.Count);
                for (var index = 0; index < items.Length; index++)
                {
                    items.SetValue(Run(array.Expressions[index], parameter, start), index);
                }

                return items;
            case MethodCallExpression call:
                var target = call.Object is null ? null : Run(call.Object, parameter, start);
                return call.Method.Invoke(target, [.. call.Arguments.Select(argument => Run(argument, parameter, start))]);
            default:
                return ExpressionValue.Evaluate(expression);
        }
    }
}
