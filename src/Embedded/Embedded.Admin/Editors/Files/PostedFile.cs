namespace Embedded.Admin.Editors.Files;

/// <summary>A file of the library in the form.</summary>
internal sealed class PostedFile
{
    public string? Path { get; set; }

    public bool IsChosen { get; set; }

    public string? Text { get; set; }
}
