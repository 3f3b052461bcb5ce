namespace Embedded.Media.Moves;

/// <summary>What became of a move.</summary>
internal enum RelocationResult
{
    Moved,

    /// <summary>The folder is moved, and its files are shown there little by little: they are very many.</summary>
    Following,

    /// <summary>There is no such file or folder any more.</summary>
    Gone,

    /// <summary>A file or a folder has the new path.</summary>
    Taken,

    /// <summary>The new path is an old one of something else, which is still found under it.</summary>
    Reserved,

    /// <summary>A folder cannot come into itself.</summary>
    IntoItself,

    /// <summary>Somebody else moves something at this moment.</summary>
    Busy,

    /// <summary>The disk refused it.</summary>
    Refused,
}
