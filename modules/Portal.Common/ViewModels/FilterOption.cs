namespace Portal.Common.ViewModels;

/// <summary>A choice by which a list can be narrowed.</summary>
public sealed class FilterOption
{
    public required string Text { get; init; }

    /// <summary>The value in the address; empty for "all".</summary>
    public required string Value { get; init; }

    /// <summary>The list with this choice, beginning with <c>~/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>How many entries the choice leaves, given the other choices, or null where that is not counted.</summary>
    public int? Count { get; init; }

    public bool IsSelected { get; init; }
}
