namespace Embedded.Admin.Contents.Lists;

/// <summary>What visitors see of an item.</summary>
public enum ContentStatus
{
    /// <summary>The latest version.</summary>
    Published,

    /// <summary>Nothing yet, or no more.</summary>
    Draft,

    /// <summary>An earlier version than the latest.</summary>
    Changed,
}
