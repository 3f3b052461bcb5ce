namespace OrchardCore.Lists.Models;

/// <summary>Filters of a query over a list's items.</summary>
public class ContainedItemOptions
{
    public string? DisplayText { get; set; }

    public ContentsStatus Status { get; set; }
}
