namespace Portal.Associations.Records;

/// <summary>A page of the records of associations in the admin.</summary>
public sealed class AssociationRecordsPage
{
    public required RecordFilter Filter { get; init; }

    public required IReadOnlyList<AssociationRecord> Records { get; init; }

    /// <summary>How many records have each gap.</summary>
    public required IReadOnlyDictionary<string, int> Gaps { get; init; }

    /// <summary>How many records there are on all pages.</summary>
    public int Count { get; init; }

    public int Page { get; init; }

    public int Pages { get; init; }

    /// <summary>The user may enter new associations.</summary>
    public bool MayAdd { get; init; }
}
