namespace OrchardCore.Search.Models;

/// <summary>The site's search settings.</summary>
public class SearchSettings
{
    public string? DefaultIndexProfileName { get; set; }

    public string? Placeholder { get; set; }

    public string? PageTitle { get; set; }
}
