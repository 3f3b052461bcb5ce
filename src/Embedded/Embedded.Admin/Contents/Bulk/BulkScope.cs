namespace Embedded.Admin.Contents.Bulk;

/// <summary>With which items of a list something is done.</summary>
public enum BulkScope
{
    /// <summary>Those that are ticked.</summary>
    Ticked,

    /// <summary>All that the page shows.</summary>
    Page,

    /// <summary>All that the list has, on whatever page.</summary>
    List,
}
