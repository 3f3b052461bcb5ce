namespace OrchardCore.Lists.Models;

/// <summary>Settings of a list on one content type.</summary>
public class ListPartSettings
{
    public int PageSize { get; set; } = 10;

    public bool EnableOrdering { get; set; }

    public string[] ContainedContentTypes { get; set; } = [];

    public bool ShowHeader { get; set; }
}
