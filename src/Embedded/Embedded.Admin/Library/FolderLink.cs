namespace Embedded.Admin.Library;

/// <summary>A folder under the words that people read for it.</summary>
internal sealed record FolderLink(string Path, string Title);
