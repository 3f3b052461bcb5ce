namespace Embedded.Localization;

/// <summary>A PO file that cannot be read, with the place and what was expected there.</summary>
public sealed class PoFormatException : FormatException
{
    public PoFormatException(string? file, int line, string problem)
        : base($"{(string.IsNullOrEmpty(file) ? "PO text" : file)}, line {line}: {problem}")
    {
        File = file;
        Line = line;
    }

    public string? File { get; }

    public int Line { get; }
}
