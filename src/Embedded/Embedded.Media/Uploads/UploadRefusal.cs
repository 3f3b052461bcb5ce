namespace Embedded.Media.Uploads;

/// <summary>Why the library does not take a file.</summary>
internal enum UploadRefusal
{
    /// <summary>The name is missing, or no name is left of it.</summary>
    Name,

    Empty,

    TooLarge,

    /// <summary>The extension is not one that the library takes.</summary>
    Type,

    /// <summary>The bytes are not of the type that the name says.</summary>
    Disguised,

    /// <summary>A picture that cannot be decoded to its end.</summary>
    Damaged,

    /// <summary>A picture that would take too much memory to show.</summary>
    TooManyPixels,

    /// <summary>A drawing that holds a script, or that is no drawing.</summary>
    ActiveDrawing,

    /// <summary>The disk has no room for it.</summary>
    DiskFull,

    /// <summary>The disk refused it.</summary>
    NotStored,
}
