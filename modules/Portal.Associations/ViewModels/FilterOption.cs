namespace Portal.Associations.ViewModels;

/// <summary>A choice by which the directory can be narrowed.</summary>
public sealed class FilterOption
{
    public required string Text { get; init; }

    /// <summary>The value in the address; empty for "all".</summary>
    public required string Value { get; init; }

    /// <summary>The directory with this choice, beginning with <c>~/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>How many associations the choice leaves, given the other choices.</summary>
    public required int Count { get; init; }

    public bool IsSelected { get; init; }
}
