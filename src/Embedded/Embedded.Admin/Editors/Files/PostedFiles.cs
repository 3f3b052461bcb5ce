namespace Embedded.Admin.Editors.Files;

/// <summary>What the editor of a media field posts: its files and those that were found, each chosen or not.</summary>
internal sealed class PostedFiles
{
    public List<PostedFile> Files { get; set; } = [];

    public string? Search { get; set; }
}
