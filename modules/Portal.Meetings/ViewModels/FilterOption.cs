namespace Portal.Meetings.ViewModels;

/// <summary>A choice by which a list can be narrowed.</summary>
public sealed class FilterOption
{
    public required string Text { get; init; }

    /// <summary>The value in the address; empty for "all".</summary>
    public required string Value { get; init; }

    public required string Url { get; init; }

    public bool IsSelected { get; init; }
}
