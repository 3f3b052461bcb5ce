namespace Embedded.Admin.Library;

/// <summary>What the address of the library's page asks for, as it was typed.</summary>
public sealed class LibraryAddress
{
    /// <summary>The folder that is looked at; nothing for the whole library.</summary>
    public string? Path { get; set; }

    /// <summary>Words of the name.</summary>
    public string? Q { get; set; }

    /// <summary>A <c>MediaKind</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>A <c>MediaOrder</c>.</summary>
    public string? Sort { get; set; }

    /// <summary>The place that the page ends before.</summary>
    public string? Before { get; set; }

    /// <summary>The place that the page begins after.</summary>
    public string? After { get; set; }
}
