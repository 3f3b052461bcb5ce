using OrchardCore.Data.Documents;

namespace OrchardCore.Queries.Core.Models;

/// <summary>The queries of a site, by name.</summary>
public sealed class QueriesDocument : Document
{
    public Dictionary<string, Query> Queries { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
