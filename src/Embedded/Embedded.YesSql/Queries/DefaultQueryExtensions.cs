using System.Collections;

namespace YesSql.Services;

/// <summary>Markers understood inside a query's predicate; outside of one they throw.</summary>
public static class DefaultQueryExtensions
{
    public static bool IsIn(this object? source, IEnumerable values) => throw PredicateMarker.NotInQuery(nameof(IsIn));

    public static bool IsNotIn(this object? source, IEnumerable values) => throw PredicateMarker.NotInQuery(nameof(IsNotIn));

    public static bool IsLike(this string? source, string filter) => throw PredicateMarker.NotInQuery(nameof(IsLike));

    public static bool IsNotLike(this string? source, string filter) => throw PredicateMarker.NotInQuery(nameof(IsNotLike));

    public static bool NotContains(this string? source, string text) => throw PredicateMarker.NotInQuery(nameof(NotContains));
}
