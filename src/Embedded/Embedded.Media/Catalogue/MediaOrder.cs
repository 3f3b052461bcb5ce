namespace Embedded.Media.Catalogue;

/// <summary>What comes first in the library.</summary>
internal enum MediaOrder
{
    Newest,

    Name,

    /// <summary>The largest first.</summary>
    Size,
}
