using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>Subquery markers understood inside a query's predicate; outside of one they throw.</summary>
public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) => throw PredicateMarker.NotInQuery(nameof(IsIn));

    public static bool IsNotIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) => throw PredicateMarker.NotInQuery(nameof(IsNotIn));

    public static bool IsInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) => throw PredicateMarker.NotInQuery(nameof(IsInAny));

    public static bool IsNotInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) => throw PredicateMarker.NotInQuery(nameof(IsNotInAny));
}
