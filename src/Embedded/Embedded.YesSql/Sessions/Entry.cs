using YesSql;

namespace Embedded.Storage.Sessions;

/// <summary>What a session knows of one document.</summary>
internal sealed class Entry(object entity, long id, string collection)
{
    public object Entity { get; } = entity;

    public long Id { get; } = id;

    public string Collection { get; } = collection;

    /// <summary>The row as last read or written, or null when it was neither yet.</summary>
    public Document? Row { get; set; }

    public PendingWrite Pending { get; set; }

    public bool CheckConcurrency { get; set; }

    /// <summary>Whether the document is watched for changes until the transaction ends, because it was saved in it.</summary>
    public bool IsWatched { get; set; }
}
