namespace Portal.Search.ViewModels;

/// <summary>The shape SearchPage.</summary>
public class SearchPageViewModel
{
    /// <summary>The address of the page without what is looked for.</summary>
    public string Url { get; set; } = "";

    /// <summary>What is looked for; empty where nothing is yet.</summary>
    public string Terms { get; set; } = "";

    public IReadOnlyList<SearchOptionViewModel> Types { get; set; } = [];

    public IReadOnlyList<SearchOptionViewModel> Categories { get; set; } = [];

    public IReadOnlyList<SearchOptionViewModel> Years { get; set; } = [];

    public IReadOnlyList<SearchResultViewModel> Results { get; set; } = [];

    /// <summary>Null where it is not told.</summary>
    public int? Count { get; set; }

    /// <summary>There are so many that they were not counted to the end.</summary>
    public bool CountIsAtLeast { get; set; }

    public int Page { get; set; } = 1;

    public string? PreviousUrl { get; set; }

    public string? NextUrl { get; set; }
}
