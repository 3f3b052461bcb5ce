using YesSql.Indexes;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>Finds the work on whole lists by its id, by who asked for it, and by whether it goes on.</summary>
internal sealed class BulkJobIndex : MapIndex
{
    public string JobId { get; set; } = "";

    public string UserId { get; set; } = "";

    public bool IsFinished { get; set; }
}
