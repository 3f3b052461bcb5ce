namespace Embedded.Admin.Library;

/// <summary>The form of a name and a folder.</summary>
/// <param name="Action">Where it is posted to.</param>
/// <param name="Path">What is renamed or moved.</param>
/// <param name="Name">Its name, without an extension.</param>
/// <param name="Folder">The folder that it lies in.</param>
/// <param name="Folders">The folders that it can come into.</param>
internal sealed record MediaPlaceForm(string Action, string Path, string Name, string Folder, IReadOnlyList<FolderLink> Folders);
