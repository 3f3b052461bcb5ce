namespace Embedded.Admin.Contents.Bulk;

/// <summary>How far the work on a list is.</summary>
public sealed record BulkProgress(string JobId, string Act, int Expected, int Done, IReadOnlyDictionary<BulkReason, int> Left, IReadOnlyList<BulkExample> Examples, bool IsFinished, bool IsStopped, string ListAddress)
{
    /// <summary>How many items were looked at.</summary>
    public int Seen => Done + Left.Values.Sum();
}
