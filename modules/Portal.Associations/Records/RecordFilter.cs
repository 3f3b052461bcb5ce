namespace Portal.Associations.Records;

/// <summary>Which records a list shows: by name, or by what is missing in them.</summary>
public sealed class RecordFilter
{
    private const int LongestQuery = 100;

    /// <summary>Words of the name, with or without accents.</summary>
    public string? Query { get; set; }

    /// <summary>One of <see cref="AssociationGaps"/>.</summary>
    public string? Gap { get; set; }

    /// <summary>The filter without what there is not: a gap that is asked for narrows the list alone.</summary>
    public RecordFilter Known()
    {
        var gap = AssociationGaps.All.Contains(Gap, StringComparer.Ordinal) ? Gap : null;
        var query = gap is null ? Query?.Trim() : null;

        return new RecordFilter { Gap = gap, Query = query?.Length > LongestQuery ? query[..LongestQuery] : query };
    }
}
