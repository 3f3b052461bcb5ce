namespace Embedded.Admin.Editors.Files;

/// <summary>A file that was sent: its path in the library, or why it has none.</summary>
internal sealed record SentFile(string Name, string? Path, string? Error, bool IsDiskFull);
