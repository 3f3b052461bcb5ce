namespace Embedded.Admin.Forms;

/// <summary>A one-line field of a form: its label, what it says beside it, and what a browser should know of it.</summary>
/// <param name="Name">Its name in the form's model.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What it holds, where nothing was sent.</param>
public sealed record TextInput(string Name, string Label, string? Value = null)
{
    public string Type { get; init; } = "text";

    public string? Hint { get; init; }

    public int MaxLength { get; init; } = 255;

    public string Autocomplete { get; init; } = "off";

    public bool IsOptional { get; init; }

    /// <summary>Whether capitals and spelling are the writer's alone: names, addresses, passwords.</summary>
    public bool IsLiteral { get; init; }

    public bool IsReadOnly { get; init; }

    /// <summary>Further classes of the input.</summary>
    public string? Class { get; init; }

    /// <summary>The smallest number, where it is one.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest number, where it is one.</summary>
    public int? Max { get; init; }
}
