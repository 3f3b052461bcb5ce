namespace Portal.Articles.ViewModels;

/// <summary>A month or an author of the archive.</summary>
public class ArchiveLinkViewModel : LinkViewModel
{
    /// <summary>How many articles stand there.</summary>
    public int Count { get; set; }

    /// <summary>The year of a month; 0 for an author.</summary>
    public int Year { get; set; }

    /// <summary>The month's number in the year; 0 for an author.</summary>
    public int Month { get; set; }

    /// <summary>Whether the list shows this month or author.</summary>
    public bool IsCurrent { get; set; }
}
