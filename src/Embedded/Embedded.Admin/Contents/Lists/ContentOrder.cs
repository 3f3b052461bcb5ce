namespace Embedded.Admin.Contents.Lists;

/// <summary>What comes first in a list.</summary>
public enum ContentOrder
{
    /// <summary>What was changed last.</summary>
    Modified,

    /// <summary>What was made last.</summary>
    Created,

    /// <summary>The titles' first letters.</summary>
    Title,
}
