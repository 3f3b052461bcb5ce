using Portal.Common.ViewModels;

namespace Portal.Associations.ViewModels;

/// <summary>A page of the directory, by Vietnamese collation. Addresses begin with <c>~/</c>, for the <c>href</c> filter.</summary>
public class AssociationDirectoryViewModel
{
    /// <summary>The title that the editors gave the page.</summary>
    public string PageTitle { get; set; } = "";

    public IReadOnlyList<AssociationSummary> Associations { get; set; } = [];

    /// <summary>How many associations the choices leave.</summary>
    public int Count { get; set; }

    public int PageNumber { get; set; }

    public int PageCount { get; set; }

    /// <summary>The page before, or null on the first.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>The page after, or null on the last.</summary>
    public string? NextUrl { get; set; }

    /// <summary>What was searched for, as it was typed.</summary>
    public string Query { get; set; } = "";

    /// <summary>The chosen field's value in the address, for the search form; empty for all.</summary>
    public string Field { get; set; } = "";

    /// <summary>The chosen status's value in the address, for the search form; empty for all.</summary>
    public string Status { get; set; } = "";

    /// <summary>The fields of activity, first of all "all fields".</summary>
    public IReadOnlyList<FilterOption> Fields { get; set; } = [];

    /// <summary>The states, first of all "all states".</summary>
    public IReadOnlyList<FilterOption> Statuses { get; set; } = [];

    /// <summary>The alphabet, first of all "all letters".</summary>
    public IReadOnlyList<LetterOption> Letters { get; set; } = [];

    /// <summary>The directory is narrowed by field, status, letter or name.</summary>
    public bool IsFiltered { get; set; }

    /// <summary>The directory without any choice.</summary>
    public string Url { get; set; } = "";
}
