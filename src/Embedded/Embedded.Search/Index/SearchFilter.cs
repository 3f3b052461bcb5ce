namespace Embedded.Search.Index;

/// <summary>Groups of facets; an item fits with one of each group.</summary>
internal sealed record SearchFilter(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    public static SearchFilter Of(IEnumerable<string> types, IEnumerable<string>? terms = null, int? year = null) => new(
    [
        .. new[]
        {
            types.Select(Facet.OfType).ToList(),
            (terms ?? []).Select(Facet.OfTerm).ToList(),
            year is { } number ? [Facet.OfYear(number)] : new List<string>(),
        }.Where(group => group.Count > 0),
    ]);
}
