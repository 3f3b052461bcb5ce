namespace Embedded.Storage;

/// <summary>Why the database refuses to work.</summary>
public enum StoreProblem
{
    Locked,
    Full,
    ReadOnly,
    Corrupt,
    Unreachable,
    NewerVersion,

    /// <summary>A value that must be unique is held by another row.</summary>
    Taken,
}
