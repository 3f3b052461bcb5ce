namespace Embedded.Admin.Contents.Bulk;

/// <summary>Why an item was left as it is.</summary>
public enum BulkReason
{
    /// <summary>Whoever asked may not do this with it.</summary>
    NotAllowed,

    /// <summary>What watches over items refused.</summary>
    Refused,

    /// <summary>Somebody else was changing it.</summary>
    Busy,

    /// <summary>Something went wrong; the log says what.</summary>
    Failed,
}
