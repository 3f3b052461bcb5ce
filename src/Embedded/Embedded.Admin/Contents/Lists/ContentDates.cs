namespace Embedded.Admin.Contents.Lists;

/// <summary>Which date of an item a list is narrowed by.</summary>
public enum ContentDates
{
    /// <summary>When it was changed last.</summary>
    Modified,

    /// <summary>When visitors came to see it.</summary>
    Published,
}
