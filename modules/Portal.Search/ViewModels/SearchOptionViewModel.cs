namespace Portal.Search.ViewModels;

/// <summary>A choice of a filter.</summary>
public sealed class SearchOptionViewModel
{
    /// <summary>What the address holds; empty for all.</summary>
    public string Value { get; init; } = "";

    public string Name { get; init; } = "";

    public bool IsChosen { get; init; }
}
