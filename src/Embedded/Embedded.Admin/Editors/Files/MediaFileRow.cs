namespace Embedded.Admin.Editors.Files;

/// <summary>A file of the library in the editor of a media field.</summary>
/// <param name="Path">Its path in the library.</param>
/// <param name="Text">The text that stands for it.</param>
/// <param name="IsChosen">It is one of the field's files.</param>
/// <param name="Picture">The address of a small picture of it, where it is an image.</param>
public sealed record MediaFileRow(string Path, string? Text, bool IsChosen, string? Picture)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
