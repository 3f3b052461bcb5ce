namespace Embedded.Users.Forms;

/// <summary>A field of an account form.</summary>
internal sealed record FormField(string Name, string Label)
{
    public string Type { get; init; } = "text";

    public string? Value { get; init; }

    public string? Hint { get; init; }

    public string? Autocomplete { get; init; }

    public string? InputMode { get; init; }

    public int MaxLength { get; init; } = 255;

    public bool Required { get; init; } = true;

    /// <summary>Names and codes are no words: no capitals, no corrections.</summary>
    public bool IsLiteral { get; init; }
}
