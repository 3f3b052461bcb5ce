namespace YesSql.Services;

internal static class PredicateMarker
{
    public static InvalidOperationException NotInQuery(string name)
        => new($"'{name}' has a meaning only inside the predicate of a query, where it is translated to SQL.");
}
