using Embedded.Admin.Contents.Lists;

namespace Embedded.Admin.Contents.Bulk;

/// <summary>One thing done with every item of a list, however many there are: what was asked, how far it is, and what came of it.</summary>
internal sealed class BulkJob
{
    /// <summary>Items of which the job tells by name why they were left as they are.</summary>
    public const int MostExamples = 50;

    public long Id { get; set; }

    public string JobId { get; set; } = "";

    public string Act { get; set; } = "";

    public string UserId { get; set; } = "";

    public string? ContentType { get; set; }

    public ContentListAddress List { get; set; } = new();

    /// <summary>How many items there were when it began.</summary>
    public int Expected { get; set; }

    public DateTime StartedUtc { get; set; }

    public DateTime? FinishedUtc { get; set; }

    /// <summary>Whether it ended before its end.</summary>
    public bool IsStopped { get; set; }

    /// <summary>The last item that was done with, in the order of creation, which no act changes.</summary>
    public string Place { get; set; } = "";

    public int Done { get; set; }

    public Dictionary<BulkReason, int> Left { get; set; } = [];

    public List<BulkExample> Examples { get; set; } = [];

    public int Seen => Done + Left.Values.Sum();

    public void Leave(string contentItemId, string? title, BulkReason reason)
    {
        Left[reason] = Left.GetValueOrDefault(reason) + 1;
        if (Examples.Count < MostExamples)
        {
            Examples.Add(new BulkExample { ContentItemId = contentItemId, Title = title, Reason = reason });
        }
    }
}
