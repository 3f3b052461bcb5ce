namespace OrchardCore.Queries;

/// <summary>Which queries to list.</summary>
public sealed class QueryContext
{
    public string? Source { get; set; }

    /// <summary>A part of the name.</summary>
    public string? Name { get; set; }

    public bool Sorted { get; set; }
}
