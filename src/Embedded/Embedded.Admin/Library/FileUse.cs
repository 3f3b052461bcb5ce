namespace Embedded.Admin.Library;

/// <summary>An item that names a file.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title; nothing where it has none.</param>
/// <param name="Type">What it is, in words.</param>
/// <param name="MayEdit">Whether the reader may open its editor.</param>
/// <param name="IsPublished">Whether its latest version is what visitors see.</param>
internal sealed record FileUse(string ContentItemId, string? Title, string Type, bool MayEdit, bool IsPublished);
